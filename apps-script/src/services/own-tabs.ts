import { findSheetWithNote, readSheetNote, type SheetNoteKey } from "./sheet-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A kind of tab that the add-on makes for a sheet. */
export interface TabKind {
  /** Notes on the tab which sheet it belongs to; written once there is something on it. */
  readonly key: SheetNoteKey;
  /** Its name is this and the sheet's. */
  readonly prefix: string;
}

export const comparisonTabs: TabKind = { key: "socialtype-comparison", prefix: "Comparison of" };
export const planTabs: TabKind = { key: "socialtype-plan", prefix: "Plan for" };

const mostCharacters = 100;

/** Id of the sheet that this tab was made for; undefined where it is no tab of this kind. */
export const sourceIdOf = (tab: Sheet, { key }: TabKind): string | undefined => readSheetNote(tab, key);

/** The tab that was made for a sheet, wherever it is and whatever it is called by now. */
export const findTabFor = (source: Sheet, { key }: TabKind): Sheet | undefined =>
  findSheetWithNote(key, String(source.getSheetId()));

/**
 * A new tab for a sheet, or one without anything on it that an execution which was cut off had made. The sheet stays the
 * active one.
 */
export function addTabFor(source: Sheet, { prefix }: TabKind): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = new Map(
    spreadsheet.getSheets().map((sheet): [string, Sheet] => [sheet.getName().toLowerCase(), sheet]),
  );
  for (let number = 1; ; number++) {
    const name = tabName(`${prefix} ${source.getName()}`, number);
    const there = taken.get(name.toLowerCase());
    if (there && isUnused(there)) return there;
    if (there) continue;
    const tab = spreadsheet.insertSheet(name);
    spreadsheet.setActiveSheet(source);
    return tab;
  }
}

const isUnused = (sheet: Sheet): boolean =>
  sheet.getLastRow() === 0 &&
  sheet.getCharts().length === 0 &&
  [comparisonTabs, planTabs].every((kind) => sourceIdOf(sheet, kind) === undefined);

/** `tabName("Plan for Channels", 2)` is `"Plan for Channels 2"`; a long name is cut, never inside a character. */
export function tabName(wanted: string, number: number): string {
  const suffix = number === 1 ? "" : ` ${number}`;
  const characters = [...wanted];
  while (characters.join("").length + suffix.length > mostCharacters) characters.pop();
  return characters.join("").trimEnd() + suffix;
}
