import { findSheetWithNote, readSheetNote, writeSheetNote } from "../services/sheet-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = "socialtype-comparison";
const mostCharacters = 100;

/** Is this tab itself one with a comparison? */
export const isComparisonTab = (sheet: Sheet): boolean => readSheetNote(sheet, key) !== undefined;

/**
 * The tab for the comparison of this sheet, wherever it is and whatever it is called by now; where there is none, a new
 * one right of the sheet. The sheet stays the active one.
 */
export function comparisonTab(source: Sheet): Sheet {
  const id = String(source.getSheetId());
  const known = findSheetWithNote(key, id);
  if (known) return known;
  const tab = blankTab(source);
  tab.setFrozenRows(2);
  tab.getRange(1, 1, 2, tab.getMaxColumns()).setFontWeight("bold");
  // Last, since it says that the tab is ready.
  writeSheetNote(tab, key, id);
  return tab;
}

/** A new tab, or one without anything on it that an execution which was cut off had made. */
function blankTab(source: Sheet): Sheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const taken = new Map(
    spreadsheet.getSheets().map((sheet): [string, Sheet] => [sheet.getName().toLowerCase(), sheet]),
  );
  for (let number = 1; ; number++) {
    const name = tabName(source.getName(), number);
    const there = taken.get(name.toLowerCase());
    if (there && isBlank(there)) return there;
    if (there) continue;
    const tab = spreadsheet.insertSheet(name);
    spreadsheet.setActiveSheet(source);
    return tab;
  }
}

const isBlank = (sheet: Sheet): boolean =>
  sheet.getLastRow() === 0 && sheet.getCharts().length === 0 && !isComparisonTab(sheet);

/** `tabName("Channels", 2)` is `"Comparison of Channels 2"`; a long name is cut, never inside a character. */
export function tabName(sheet: string, number: number): string {
  const suffix = number === 1 ? "" : ` ${number}`;
  const characters = [...`Comparison of ${sheet}`];
  while (characters.join("").length + suffix.length > mostCharacters) characters.pop();
  return characters.join("").trimEnd() + suffix;
}
