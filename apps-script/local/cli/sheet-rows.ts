import { readCell } from "../stand-in/cell-values.ts";
import type { StandInDocument } from "../stand-in/document.ts";
import { filledSize } from "../stand-in/sheet.ts";

export interface VisibleSheet {
  /** Plain values, header first. */
  readonly rows: unknown[][];
  /** Positions of the columns that the add-on owns. */
  readonly ownColumns: ReadonlySet<number>;
}

/** What a person sees of the sheet: the filled-in part without hidden columns. */
export function visibleSheet({ workbook, metadata }: StandInDocument): VisibleSheet {
  const sheet = workbook.getActiveSheet();
  const { rows, columns } = filledSize(sheet);
  const visible = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    sheet.getSheet().getColVisible(column),
  );
  const owned = new Set(metadata.notes.map((note) => note.column));
  return {
    rows: sheet
      .getRange(0, 0, rows, columns)
      .getCellDataGrid()
      .map((row) => visible.map((column) => readCell(row[column], ""))),
    ownColumns: new Set(visible.flatMap((column, i) => (owned.has(column) ? [i] : []))),
  };
}
