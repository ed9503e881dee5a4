import { type FitAnswer, fitQuestion } from "../scoring/fit-question.ts";
import { answerFunction, type FunctionResult, type View } from "./answer.ts";
import { readObjective } from "./objective-argument.ts";

/** How well each row serves an objective of a campaign, 0..100; blank where not enough is known. Never throws. */
export const socialFit = (rows: unknown, objective: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALFIT(${range}, "leads")`,
    rows,
    (): View<FitAnswer> => {
      const wanted = readObjective(objective);
      return {
        question: fitQuestion(wanted),
        headers: [`Fit for ${wanted.title.toLowerCase()}`],
        show: ({ fit }) => [fit ?? ""],
        showProblem: (message) => [message],
      };
    },
  );
