type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const metadataKey = "socialtype";

/** Where the add-on's own columns stand: column id to position, from 0. They follow when the user moves them. */
export type OwnedColumns = ReadonlyMap<string, number>;

/** Finds the columns of this sheet that the add-on has claimed. */
export function findOwnedColumns(sheet: Sheet): OwnedColumns {
  const owned = new Map<string, number>();
  for (const entry of sheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const column = entry.getLocation().getColumn();
    const id = entry.getValue();
    if (column && id !== null && !owned.has(id)) owned.set(id, column.getColumn() - 1);
  }
  return owned;
}

/** Claims columns from `firstColumn` (from 0) on, in this order, adding columns to the sheet where it ends too early. */
export function claimColumns(sheet: Sheet, firstColumn: number, ids: readonly string[]): void {
  const missing = firstColumn + ids.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  ids.forEach((id, i) => {
    const letters = columnLetters(firstColumn + i);
    sheet
      .getRange(`${letters}:${letters}`)
      .addDeveloperMetadata(metadataKey, id, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  });
}

/** `columnLetters(27)` is `"AB"`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
