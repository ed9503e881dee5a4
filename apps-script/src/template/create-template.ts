import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { readGrid, writeBlock } from "../services/grid.ts";
import { withDocumentLock } from "../services/lock.ts";
import { UserMessage } from "../user-message.ts";
import { type TemplateColumn, templateTabColumns } from "./template-columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const tabName = "SocialType template";

/**
 * Adds a tab with a column for each feature: drop-downs with the allowed values, and notes with the question and examples.
 * Where the tab is there already it is shown as it is. Returns a sentence.
 * @throws UserMessage when a tab of that name holds something else.
 */
export function createTemplate(): string {
  return withDocumentLock(() => {
    const columns = templateTabColumns();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(tabName) ?? spreadsheet.insertSheet(tabName);
    const firstRow = (readGrid(sheet).values[0] ?? []).slice(0, columns.length);
    checkFree(firstRow, columns);
    const isReady = columns.every(({ header }, i) => firstRow[i] === header);
    if (!isReady) fillTemplate(sheet, columns);
    spreadsheet.setActiveSheet(sheet);
    return `The tab “${tabName}” is ready. Write a channel in each row; the notes on the headers say what belongs where.`;
  });
}

/** The headers come last: where they stand, the tab is ready, and what the user changes in it stays. */
function fillTemplate(sheet: Sheet, columns: readonly TemplateColumn[]): void {
  const missing = columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  addDropDowns(sheet, columns);
  sheet.setFrozenRows(1);
  const header = sheet.getRange(1, 1, 1, columns.length);
  header.setNotes([columns.map(({ note }) => note)]).setFontWeight("bold");
  writeBlock(sheet, 0, 0, [columns.map((column) => column.header)]);
}

function checkFree(firstRow: readonly Cell[], columns: readonly TemplateColumn[]): void {
  const isOurs = firstRow.every((cell, i) => isBlank(cell) || cell === columns[i]?.header);
  if (isOurs) return;
  throw new UserMessage(
    `There is a tab “${tabName}” with other headers. Rename it, then choose New template tab again.`,
  );
}

/** Drop-downs offer the values; ranges and alternatives may still be typed. */
function addDropDowns(sheet: Sheet, columns: readonly TemplateColumn[]): void {
  const rows = sheet.getMaxRows() - 1;
  columns.forEach(({ header, choices }, i) => {
    if (!choices || rows < 1) return;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .setHelpText(`${header}: ${choices.join(", ")}; also a range a..b or alternatives a|b.`)
      .build();
    sheet.getRange(2, i + 1, rows, 1).setDataValidation(rule);
  });
}
