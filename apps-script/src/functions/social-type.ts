import { answerFunction, type FunctionResult } from "./answer.ts";
import { readRubric } from "./rubric-arguments.ts";
import { columnView } from "./score-view.ts";

/** The type of each row. Never throws. */
export const socialType = (rows: unknown, rubric: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALTYPE(${range})`,
    rows,
    () => columnView(readRubric(rubric), "type"),
  );
