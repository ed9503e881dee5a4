import { isBlank } from "../../../shared/cells/cell.ts";
import { counted } from "../../../shared/sentences.ts";
import { removeMapChart } from "../charts/map-chart.ts";
import { resultColumn } from "../present/result-columns.ts";
import { cellAt, type Grid, hasFormula, readGrid, writeBlock } from "../services/grid.ts";
import { withDocumentLock } from "../services/lock.ts";
import {
  findOwnedColumns,
  neighbours,
  type OwnedColumns,
  releaseColumns,
} from "../services/owned-columns.ts";
import { type Outgoing, rectangles } from "../services/rectangles.ts";
import { isPlan } from "../table/refuse-plan.ts";
import { UserMessage } from "../user-message.ts";
import { dropJournal, isAlive, isCancelled, readJournal } from "./journal.ts";
import { stampHeader } from "./prepare-columns.ts";
import { hashCell, hashColumn, parseStamp, stampColumn } from "./stamp.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const general = "General";

/**
 * Takes away exactly what the add-on wrote into the active sheet: results that are still as they were written, headers that were not
 * renamed, number formats, the chart, stamps, and the claim on the columns. Cut off in between, it can be done again: the stamps
 * go after the results and the claims last. Returns a sentence.
 * @throws UserMessage when a run is under way, or on a plan.
 */
export function removeResults(): string {
  return withDocumentLock(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const owned = findOwnedColumns(sheet);
    if (isPlan(owned))
      throw new UserMessage(
        "This tab is a plan. To be rid of it, delete the tab; the sheet with your channels stays.",
      );
    endRunOver(sheet);
    const hadChart = removeMapChart(sheet);
    if (owned.size === 0) {
      return hadChart
        ? "The chart was removed. There are no other results of SocialType in this sheet."
        : "There are no results of SocialType in this sheet.";
    }
    const grid = readGrid(sheet);
    const kept = clearResults(sheet, grid, owned);
    restoreColumns(sheet, owned);
    clearStamps(sheet, grid, owned);
    releaseColumns(sheet, [...owned.keys()]);
    const keptPart = kept === 0 ? "" : ` ${counted(kept, "cell")} that you had changed stayed.`;
    return `The results were removed.${keptPart}`;
  });
}

/** A run of this sheet that was cut off ends; one that is at work is not disturbed. */
function endRunOver(sheet: Sheet): void {
  const journal = readJournal();
  if (journal?.sheetId !== sheet.getSheetId()) return;
  if (!isCancelled(journal) && isAlive(journal, Date.now()))
    throw new UserMessage("A run is under way. Choose Stop the run, then remove the results.");
  dropJournal();
}

/** Blanks results and headers; returns how many cells hold something else. */
function clearResults(sheet: Sheet, grid: Grid, owned: OwnedColumns): number {
  const stamps = grid.values.map((_, row) =>
    hasFormula(grid, row, owned.get(stampColumn))
      ? undefined
      : parseStamp(cellAt(grid, row, owned.get(stampColumn))),
  );
  const isOurs = (row: number, id: string, column: number): boolean => {
    const cell = cellAt(grid, row, column);
    if (hasFormula(grid, row, column)) return false;
    const written = stamps[row]?.cells.get(hashColumn(id));
    return (
      written?.includes(hashCell(cell)) || (isHeaderRow(grid, row, owned) && cell === resultColumn(id).header)
    );
  };
  let kept = 0;
  const results = [...owned].flatMap(([id, column]) => (id === stampColumn ? [] : [{ id, column }]));
  for (const run of neighbours(results)) {
    const lines = grid.values.map((_, row) =>
      run.map(({ id, column }): Outgoing => {
        if (isOurs(row, id, column)) return "";
        if (!isBlank(cellAt(grid, row, column)) || hasFormula(grid, row, column)) kept++;
        return undefined;
      }),
    );
    for (const { row, column, block } of rectangles(lines, 0, run[0]?.column ?? 0))
      writeBlock(sheet, row, column, block);
  }
  return kept;
}

/** The row in which the stamps' column has its header. */
const isHeaderRow = (grid: Grid, row: number, owned: OwnedColumns): boolean =>
  cellAt(grid, row, owned.get(stampColumn)) === stampHeader;

/** Number formats that the add-on set go, others stay; the stamps' column is seen again. */
function restoreColumns(sheet: Sheet, owned: OwnedColumns): void {
  for (const [id, column] of owned) {
    const { numberFormat } = resultColumn(id);
    if (id === stampColumn) sheet.showColumns(column + 1);
    if (numberFormat === undefined) continue;
    const range = sheet.getRange(1, column + 1, sheet.getMaxRows(), 1);
    const formats = range
      .getNumberFormats()
      .map(([format = ""]) => [format === numberFormat ? general : format]);
    range.setNumberFormats(formats);
  }
}

function clearStamps(sheet: Sheet, grid: Grid, owned: OwnedColumns): void {
  const column = owned.get(stampColumn);
  if (column === undefined) return;
  const lines = grid.values.map((_, row): Outgoing[] => {
    const cell = cellAt(grid, row, column);
    const isOurs = !hasFormula(grid, row, column) && (cell === stampHeader || parseStamp(cell) !== undefined);
    return [isOurs ? "" : undefined];
  });
  for (const { row, block } of rectangles(lines, 0, column)) writeBlock(sheet, row, column, block);
}
