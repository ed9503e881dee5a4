import { UserMessage } from "../user-message.ts";

/** The journal has room for so many parts of a selection. */
const mostParts = 40;

/**
 * Rows of the sheet that are selected, as first and last row of each part, from 0.
 * @throws UserMessage when nothing is selected, or too many separate parts are.
 */
export function readSelection(sheet: GoogleAppsScript.Spreadsheet.Sheet): [first: number, last: number][] {
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  if (ranges.length === 0)
    throw new UserMessage(
      "No cells are selected. Select the rows to score, then choose Score selection again.",
    );
  if (ranges.length > mostParts) {
    throw new UserMessage(
      `The selection has ${ranges.length} separate parts; select at most ${mostParts}, or use Score what changed.`,
    );
  }
  return ranges.map(spanOf);
}

/** Tells whether a row of the sheet, from 0, is selected. */
export function isRowSelected(sheet: GoogleAppsScript.Spreadsheet.Sheet): (row: number) => boolean {
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const spans = ranges.map(spanOf);
  return (row) => spans.some(([first, last]) => first <= row && row <= last);
}

const spanOf = (range: GoogleAppsScript.Spreadsheet.Range): [first: number, last: number] => [
  range.getRow() - 1,
  range.getRow() + range.getNumRows() - 2,
];
