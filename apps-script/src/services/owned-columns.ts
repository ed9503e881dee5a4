import { addColumnNote, type ColumnNote, findColumnNotes } from "./column-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const metadataKey = "socialtype";

/** Where the add-on's own columns stand: column id to position, from 0. They follow when the user moves them. */
export type OwnedColumns = ReadonlyMap<string, number>;

/** Finds the columns of this sheet that the add-on has claimed. */
export function findOwnedColumns(sheet: Sheet): OwnedColumns {
  const owned = new Map<string, number>();
  for (const { value: id, column } of findClaims(sheet)) if (!owned.has(id)) owned.set(id, column);
  return owned;
}

/** Claims columns from `firstColumn` (from 0) on, in this order, adding columns to the sheet where it ends too early. */
export function claimColumns(sheet: Sheet, firstColumn: number, ids: readonly string[]): void {
  const missing = firstColumn + ids.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  ids.forEach((id, i) => {
    addColumnNote(sheet, columnLetters(firstColumn + i), metadataKey, id);
  });
}

/** Gives columns back: from now on they are the user's. */
export function releaseColumns(sheet: Sheet, ids: readonly string[]): void {
  for (const { value: id, remove } of findClaims(sheet)) if (ids.includes(id)) remove();
}

const findClaims = (sheet: Sheet): ColumnNote[] => findColumnNotes(sheet, metadataKey);

/** `columnLetters(27)` is `"AB"`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** Columns that stand side by side, from left to right. */
export function neighbours<Column extends { readonly column: number }>(
  columns: readonly Column[],
): Column[][] {
  const runs: Column[][] = [];
  for (const each of [...columns].sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.column === each.column - 1) run.push(each);
    else runs.push([each]);
  }
  return runs;
}
