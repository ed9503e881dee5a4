import { addTabFor, comparisonTabs, findTabFor, sourceIdOf } from "../services/own-tabs.ts";
import { writeSheetNote } from "../services/sheet-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Is this tab itself one with a comparison? */
export const isComparisonTab = (sheet: Sheet): boolean => sourceIdOf(sheet, comparisonTabs) !== undefined;

/** The tab for the comparison of this sheet; where there is none, a new one right of the sheet. */
export function comparisonTab(source: Sheet): Sheet {
  const known = findTabFor(source, comparisonTabs);
  if (known) return known;
  const tab = addTabFor(source, comparisonTabs);
  tab.setFrozenRows(2);
  tab.getRange(1, 1, 2, tab.getMaxColumns()).setFontWeight("bold");
  // Last, since it says that the tab is ready.
  writeSheetNote(tab, comparisonTabs.key, String(source.getSheetId()));
  return tab;
}
