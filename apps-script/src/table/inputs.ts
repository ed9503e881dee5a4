import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import type { SheetTable } from "./find-table.ts";

/** Sheets shows this in a cell whose formula is still computing. */
export const loading = "Loading...";

/** What one row says, in the order of the table's columns; blanks are null, text is trimmed. */
export function readInputs(table: SheetTable, row: readonly Cell[]): Cell[] {
  return table.columns.map(({ position }) => normaliseInput(row[position] ?? null));
}

/** `normaliseInput("  TV ")` is `"TV"`. */
export function normaliseInput(cell: Cell): Cell {
  if (isBlank(cell)) return null;
  return typeof cell === "string" ? cell.trim() : cell;
}

export const isBlankRow = (inputs: readonly Cell[]): boolean => inputs.every((cell) => cell === null);

export const isStillLoading = (inputs: readonly Cell[]): boolean => inputs.includes(loading);
