type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the add-on keeps on a column, unseen by the user. It follows when the column is moved. */
export interface ColumnNote {
  /** From 0. */
  readonly column: number;
  readonly value: string;
  readonly remove: () => void;
}

/** All notes of this kind on the columns of a sheet. */
export function findColumnNotes(sheet: Sheet, key: string): ColumnNote[] {
  return sheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((entry) => {
      const column = entry.getLocation().getColumn();
      const value = entry.getValue();
      return column && value !== null
        ? [{ column: column.getColumn() - 1, value, remove: () => entry.remove() }]
        : [];
    });
}

/** Puts a note on the column with these letters. */
export function addColumnNote(sheet: Sheet, letters: string, key: string, value: string): void {
  sheet
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}
