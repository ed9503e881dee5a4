import type { Cell } from "../../../shared/cells/cell.ts";
import type { Grid } from "../services/grid.ts";
import type { OwnedColumns } from "../services/owned-columns.ts";
import type { Table } from "../table/find-table.ts";
import { isBlankRow, isStillLoading, readInputs } from "../table/inputs.ts";
import { type Basis, hashInputs, hashOutputs, parseStamp } from "./stamp.ts";

/** Id of the hidden column that holds the stamps. */
export const stampColumn = "stamp";

/**
 * What is to be done with a row: `due` to be scored, `emptied` (its inputs are gone, its results must go), `done`,
 * `edited` by the user in a result cell and therefore kept, `loading` until its formulas have computed, or `blank`.
 */
export type RowKind = "due" | "emptied" | "done" | "edited" | "loading" | "blank";

export interface SurveyedRow {
  /** Position in the sheet, from 0. */
  readonly row: number;
  readonly kind: RowKind;
  readonly inputs: readonly Cell[];
  readonly inputsHash: string;
}

/** Looks at every row below the header. Which rows are due depends on their content and stamp, never on their position. */
export function surveyRows(grid: Grid, table: Table, owned: OwnedColumns, basis: Basis): SurveyedRow[] {
  return grid.values.slice(table.headerRow + 1).map((cells, i) => {
    const row = table.headerRow + 1 + i;
    const inputs = readInputs(table, cells);
    const inputsHash = hashInputs(
      basis,
      new Map(table.columns.map(({ id }, at) => [id, inputs[at] ?? null])),
    );
    return { row, inputs, inputsHash, kind: kindOf(grid, owned, row, inputs, inputsHash) };
  });
}

function kindOf(
  grid: Grid,
  owned: OwnedColumns,
  row: number,
  inputs: readonly Cell[],
  inputsHash: string,
): RowKind {
  const written = readOutputs(grid, owned, row);
  const stamp = parseStamp(cellAt(grid, row, owned.get(stampColumn)));
  const isEmpty = [...written.cells.values()].every((cell) => cell === "");
  const isEdited = written.hasFormula || (!isEmpty && hashOutputs(written.cells) !== stamp?.outputs);
  if (isStillLoading(inputs)) return "loading";
  if (isEdited) return "edited";
  if (isBlankRow(inputs)) return stamp ? "emptied" : "blank";
  return stamp?.inputs === inputsHash && !isEmpty ? "done" : "due";
}

const cellAt = (grid: Grid, row: number, column: number | undefined): Cell =>
  column === undefined ? "" : (grid.values[row]?.[column] ?? "");

/** What stands in the add-on's result columns of a row. */
function readOutputs(grid: Grid, owned: OwnedColumns, row: number) {
  const cells = new Map<string, Cell>();
  let hasFormula = false;
  for (const [id, column] of owned) {
    if (id === stampColumn) continue;
    cells.set(id, cellAt(grid, row, column));
    hasFormula ||= (grid.formulas[row]?.[column] ?? "") !== "";
  }
  return { cells, hasFormula };
}
