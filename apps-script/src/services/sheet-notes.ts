type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Notes on a whole sheet, in its developer metadata: users do not see them, and they go when the sheet is deleted. Each
 * has a key of its own, none of them that of the owned columns.
 */
export type SheetNoteKey =
  | "socialtype-brief"
  | "socialtype-chart"
  | "socialtype-comparison"
  | "socialtype-comparison-block"
  | "socialtype-plan"
  | "socialtype-plan-ready"
  | "socialtype-plan-block";

/** What the sheet's note says, or undefined. */
export const readSheetNote = (sheet: Sheet, key: SheetNoteKey): string | undefined =>
  find(sheet, key)[0]?.getValue() ?? undefined;

export function writeSheetNote(sheet: Sheet, key: SheetNoteKey, value: string): void {
  const [entry] = find(sheet, key);
  if (entry) entry.setValue(value);
  else sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

export function dropSheetNote(sheet: Sheet, key: SheetNoteKey): void {
  for (const entry of find(sheet, key)) entry.remove();
}

/** The first sheet of the document with this note, or undefined. */
export function findSheetWithNote(key: SheetNoteKey, value: string): Sheet | undefined {
  const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
  return (
    found
      .find((entry) => entry.getValue() === value)
      ?.getLocation()
      .getSheet() ?? undefined
  );
}

const find = (sheet: Sheet, key: SheetNoteKey) => sheet.createDeveloperMetadataFinder().withKey(key).find();
