import type { FWorksheet } from "@univerjs/sheets/facade";
import { readCell } from "../stand-in/cell-values.ts";
import { filledSize } from "../stand-in/sheet.ts";

/** What a person sees of a sheet: the filled-in part without hidden columns, as plain values. */
export function visibleRows(sheet: FWorksheet): unknown[][] {
  const { rows, columns } = filledSize(sheet);
  const range = sheet.getRange(0, 0, rows, columns);
  const isVisible = (column: number) => sheet.getSheet().getColVisible(column);
  return range
    .getCellDataGrid()
    .map((row) => row.flatMap((cell, column) => (isVisible(column) ? [readCell(cell, "")] : [])));
}
