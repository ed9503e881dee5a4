import type { Cell } from "../../../shared/cells/cell.ts";
import { createCellReader } from "./cell-reader.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet holds, from its first cell; rows and columns count from 0 here, from 1 at Google. */
export interface Grid {
  readonly values: readonly (readonly Cell[])[];
  /** `""` where a cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
}

/** Reads everything that is filled in: two range reads, whatever the size. */
export function readGrid(sheet: Sheet): Grid {
  const range = sheet.getDataRange();
  return gridOf(range.getValues(), range.getFormulas());
}

/** What values and formulas of a range are as cells. */
export function gridOf(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly string[])[],
): Grid {
  const toCell = createCellReader();
  return { values: values.map((row) => row.map(toCell)), formulas };
}

/** What a cell can be given. */
export type Writable = string | number | boolean | Date;

/** The cell at a place; `""` where there is none. */
export const cellAt = (grid: Grid, row: number, column: number | undefined): Cell =>
  column === undefined ? "" : (grid.values[row]?.[column] ?? "");

export const hasFormula = (grid: Grid, row: number, column: number | undefined): boolean =>
  column !== undefined && (grid.formulas[row]?.[column] ?? "") !== "";

/** A cell as it is written so that it is read back as it is. */
export const writable = (cell: Cell): string | number | boolean =>
  typeof cell === "string" ? asText(cell) : (cell ?? "");

/** Text from outside stays text, whatever it starts with. */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);

/** Writes one block; `row` and `column` count from 0. */
export function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  block: readonly (readonly Writable[])[],
): void {
  const width = block[0]?.length ?? 0;
  if (width === 0) return;
  sheet.getRange(row + 1, column + 1, block.length, width).setValues(block.map((line) => [...line]));
}
