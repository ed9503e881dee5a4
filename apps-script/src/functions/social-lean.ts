import { answerFunction, type FunctionResult } from "./answer.ts";
import { readRubric } from "./rubric-arguments.ts";
import { columnView } from "./score-view.ts";

/** The lean of each row, -100 (media) .. +100 (networking); blank where not enough is known. Never throws. */
export const socialLean = (rows: unknown, rubric: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALLEAN(${range})`,
    rows,
    () => columnView(readRubric(rubric), "lean"),
  );
