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
  const toCell = createCellReader();
  const values = range.getValues().map((row) => row.map(toCell));
  return { values, formulas: range.getFormulas() };
}

/** Text from outside stays text, whatever it starts with. */
export const asText = (text: string): string => (text === "" ? "" : `'${text}`);

/** Writes one block; `row` and `column` count from 0. */
export function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  block: readonly (readonly (string | number | boolean)[])[],
): void {
  const width = block[0]?.length ?? 0;
  if (width === 0) return;
  sheet.getRange(row + 1, column + 1, block.length, width).setValues(block.map((line) => [...line]));
}
