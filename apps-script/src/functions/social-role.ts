import { typeInSheet } from "../present/cells.ts";
import type { ScoreAnswer } from "../scoring/score-question.ts";
import { answerFunction, type FunctionResult, type View } from "./answer.ts";
import { readRubric } from "./rubric-arguments.ts";
import { columnView } from "./score-view.ts";

/** What to do with each row. Never throws. */
export const socialRole = (rows: unknown, rubric: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALROLE(${range})`,
    rows,
    () => roleView(columnView(readRubric(rubric), "role")),
  );

/** Without the type beside it, a blank would not tell that not enough is known for a role. */
const roleView = (view: View<ScoreAnswer>): View<ScoreAnswer> => ({
  ...view,
  show: (answer) =>
    view.show(answer).map((role) => (role === "" ? typeInSheet("Insufficient evidence") : role)),
});
