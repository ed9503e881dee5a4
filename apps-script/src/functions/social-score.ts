import { answerFunction, type FunctionResult } from "./answer.ts";
import { readDimension } from "./dimension-argument.ts";
import { readRubric } from "./rubric-arguments.ts";
import { columnView } from "./score-view.ts";

/** One dimension of each row, -100 (media) .. +100 (networking); blank where it is unknown. Never throws. */
export const socialScore = (rows: unknown, dimension: unknown, rubric: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALSCORE(${range}, "direction")`,
    rows,
    () => {
      const chosen = readRubric(rubric);
      return columnView(chosen, readDimension(dimension, chosen).id);
    },
  );
