import type { ICellData, IWorksheetData } from "@univerjs/presets";
import { writtenCell } from "../../local/stand-in/cell-values.ts";

/** A new sheet at Google has so many rows and columns. */
const usual = { rows: 1_000, columns: 26 };
/** Wide enough for “Social networking”. */
const pixels = { column: 136, names: 190 };

/** Forced to be a text only where it would else become something different: the apostrophe shows when a cell is edited. */
function asTyped(cell: unknown): ICellData {
  const isForced = typeof cell === "string" && cell.startsWith("'");
  const plain = isForced ? writtenCell(cell.slice(1)) : undefined;
  return plain?.v === (isForced && cell.slice(1)) ? plain : writtenCell(cell);
}

/** A sheet that holds these cells as if they were typed, with its header and its first column kept in view. */
export function worksheetOf(name: string, rows: readonly (readonly unknown[])[]): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((cells, row) => {
    const line: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      if (cell !== "" && cell !== null && cell !== undefined) line[column] = asTyped(cell);
    });
    cellData[row] = line;
  });
  return {
    name,
    cellData,
    rowCount: Math.max(usual.rows, rows.length),
    columnCount: Math.max(usual.columns, ...rows.map((cells) => cells.length)),
    defaultColumnWidth: pixels.column,
    columnData: { 0: { w: pixels.names } },
    freeze: { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 },
  };
}
