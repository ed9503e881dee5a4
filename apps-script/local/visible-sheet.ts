import { readCell } from "./stand-in/cell-values.ts";
import type { StandInDocument } from "./stand-in/document.ts";
import { filledSize } from "./stand-in/sheet.ts";

export interface VisibleSheet {
  /** Plain values, header first; dates are Dates. */
  readonly rows: unknown[][];
  /** Number formats, cell by cell; `""` or General where none is set. */
  readonly formats: string[][];
  /** Positions of the columns that the add-on owns. */
  readonly ownColumns: ReadonlySet<number>;
}

/** What a person sees of the active sheet: the filled-in part without hidden columns. */
export function visibleSheet({ workbook, metadata }: StandInDocument): VisibleSheet {
  const sheet = workbook.getActiveSheet();
  const { rows, columns } = filledSize(sheet);
  if (rows === 0) return { rows: [], formats: [], ownColumns: new Set() };
  const visible = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    sheet.getSheet().getColVisible(column),
  );
  const sheetId = sheet.getSheetId();
  const owned = new Set(metadata.notes.flatMap((note) => (note.sheetId === sheetId ? [note.column] : [])));
  const range = sheet.getRange(0, 0, rows, columns);
  const formats = range.getNumberFormats().map((row) => visible.map((column) => row[column] ?? ""));
  const cells = range.getCellDataGrid().map((row) => visible.map((column) => row[column]));
  return {
    rows: cells.map((row, r) => row.map((cell, c) => readCell(cell, formats[r]?.[c] ?? ""))),
    formats,
    ownColumns: new Set(visible.flatMap((column, i) => (owned.has(column) ? [i] : []))),
  };
}
