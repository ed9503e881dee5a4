import { normaliseWord } from "../../../shared/cells/words.ts";
import { resultColumnsFor } from "../present/result-columns.ts";
import { answerFunction, type FunctionResult } from "./answer.ts";
import { type NameArgument, noSuch, readName } from "./name-arguments.ts";
import { readRubric } from "./rubric-arguments.ts";
import { columnsView } from "./score-view.ts";

/** The columns that a run writes, headers included. Never throws. */
export const socialScores = (rows: unknown, rubric: unknown, columns: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALSCORES(${range})`,
    rows,
    () => {
      const chosen = readRubric(rubric);
      return columnsView(chosen, resultColumnsFor(readChoice(columns), chosen.dimensions));
    },
  );

/** @throws UserMessage when the argument is neither left out nor "all". */
function readChoice(argument: unknown): "few" | "all" {
  const hint = 'Write "all" to get every column, or leave it out.';
  const asked: NameArgument = { argument, what: "choice of columns", hint };
  const name = readName(asked);
  if (name === undefined) return "few";
  if (normaliseWord(name) === "all") return "all";
  throw noSuch(asked, name);
}
