import { answerFunction, type FunctionResult } from "./answer.ts";
import { readRubric } from "./rubric-arguments.ts";
import { columnView } from "./score-view.ts";

/** The reasons for the type of each row, in a sentence. Never throws. */
export const socialWhy = (rows: unknown, rubric: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALWHY(${range})`,
    rows,
    () => columnView(readRubric(rubric), "reasons"),
  );
