import { presentRow, typeOrProblem } from "../present/cells.ts";
import { scoreAll } from "../scoring/score-distinct.ts";
import { readSettings } from "../settings.ts";
import { loading } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";
import { type ArgumentTable, type RowsArgument, readRowsArgument } from "./rows-argument.ts";

/** The type of each row of the argument: a text for one cell, a column for a range. Never throws. */
export function socialType(argument: RowsArgument, rubric: unknown): string | string[][] {
  const isRange = Array.isArray(argument);
  try {
    const table = readRowsArgument(argument);
    const types = typesOf(table, chosenRubric(rubric));
    return isRange ? types.map((type) => [type]) : (types[0] ?? "");
  } catch (error) {
    const message = error instanceof UserMessage ? error.message : `SocialType failed: ${String(error)}`;
    return isRange ? [[message]] : message;
  }
}

const chosenRubric = (rubric: unknown): string =>
  typeof rubric === "string" && rubric.trim() !== "" ? rubric.trim() : readSettings().rubric;

function typesOf(table: ArgumentTable, rubric: string): string[] {
  const inputs = table.rows.flatMap((row) => (row.kind === "inputs" ? [row.inputs] : []));
  const scored = scoreAll(rubric, table.columns, inputs, (row, { result }) =>
    typeOrProblem(presentRow(result.columns, row, result.texts)),
  );
  let next = 0;
  const shown = { header: "Type", blank: "", loading };
  return table.rows.map((row) => (row.kind === "inputs" ? (scored[next++] ?? "") : shown[row.kind]));
}
