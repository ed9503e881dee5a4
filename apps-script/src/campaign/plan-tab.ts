import { isBlank } from "../../../shared/cells/cell.ts";
import { insertMixChart } from "../charts/mix-chart.ts";
import { missingColumns, prepareColumns, stampHeader } from "../run/prepare-columns.ts";
import { stampColumn } from "../run/stamp.ts";
import { cellAt, type Grid, readGrid, writeBlock } from "../services/grid.ts";
import { addTabFor, findTabFor, planTabs } from "../services/own-tabs.ts";
import { findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import { readSheetNote, writeSheetNote } from "../services/sheet-notes.ts";
import { channelColumn } from "../table/refuse-plan.ts";
import { UserMessage } from "../user-message.ts";
import { planColumns, roleColumn, taskColumn, usersColumns } from "./plan-columns.ts";
import { mixLine, mixLines, summaryHeight } from "./plan-summary.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A Plan tab that can be written to. */
export interface PlanTab {
  readonly tab: Sheet;
  /** As it was before anything was written now. */
  readonly grid: Grid;
  readonly owned: OwnedColumns;
  readonly headerRow: number;
  /** Columns of the block above the table, and its first row. */
  readonly summaryColumns: readonly number[];
  readonly summaryRow: number;
}

const readyKey = "socialtype-plan-ready";
const nothing: Grid = { values: [], formulas: [] };

/** In a new tab one blank row lies between the block above and the headers. */
const firstHeaderRow = summaryHeight + 1;

/**
 * The tab for the plan of a sheet, with its columns; where there is none, a new one. A tab whose making was cut off is
 * finished; once it is ready its looks, its chart and the columns offered to the user are the user's.
 * @throws UserMessage when the headers of the table are gone.
 */
export function preparePlanTab(source: Sheet, channels: number): PlanTab {
  const tab = findTabFor(source, planTabs) ?? newPlanTab(source);
  const isReady = readSheetNote(tab, readyKey) !== undefined;
  const before = findOwnedColumns(tab);
  const grid = tab.getLastRow() === 0 ? nothing : readGrid(tab);
  const headerRow = isReady ? findHeaderRow(tab, grid, before) : firstHeaderRow;
  makeRoom(tab, Math.max(headerRow + 1, grid.values.length) + channels);
  const missing = missingColumns(before, planColumns);
  const owned = prepareColumns(tab, grid, headerRow, before, planColumns, missing);
  const summaryColumns = [channelColumn, taskColumn, roleColumn].map((id) => owned.get(id) ?? -1);
  if (!isReady) finish(tab, grid, headerRow, owned, summaryColumns);
  return { tab, grid, owned, headerRow, summaryColumns, summaryRow: headerRow - firstHeaderRow };
}

function newPlanTab(source: Sheet): Sheet {
  const tab = addTabFor(source, planTabs);
  writeSheetNote(tab, planTabs.key, String(source.getSheetId()));
  return tab;
}

/** The row in which the hidden column, or else that of the channels, still has its header. */
function findHeaderRow(tab: Sheet, grid: Grid, owned: OwnedColumns): number {
  const rowOf = (id: string, header: string): number =>
    grid.values.findIndex((_, row) => cellAt(grid, row, owned.get(id)) === header);
  const byStamp = rowOf(stampColumn, stampHeader);
  const row = byStamp >= 0 ? byStamp : rowOf(channelColumn, planColumns[0]?.header ?? "");
  if (row >= 0) return row;
  throw new UserMessage(
    `In the tab “${tab.getName()}” the headers of the plan are gone. Undo that, or delete the tab to get a new one; then plan again. Nothing was changed.`,
  );
}

function makeRoom(tab: Sheet, rows: number): void {
  const missing = rows - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
}

/** What a new tab gets once: columns for the user, looks, and the chart. The note comes last, since it says that all is there. */
function finish(
  tab: Sheet,
  grid: Grid,
  headerRow: number,
  owned: OwnedColumns,
  summaryColumns: readonly number[],
): void {
  offerColumns(tab, grid, headerRow, owned);
  setLooks(tab, headerRow, owned, summaryColumns);
  const [first = 0] = summaryColumns;
  const mix = tab.getRange(mixLine + 1, first + 1, mixLines, summaryColumns.length);
  insertMixChart(mix, 0, first + summaryColumns.length);
  writeSheetNote(tab, readyKey, "1");
}

/** Headers for what only the user can fill in, right of the add-on's columns. */
function offerColumns(tab: Sheet, grid: Grid, headerRow: number, owned: OwnedColumns): void {
  const first = 1 + Math.max(...owned.values());
  const missing = first + usersColumns.length - tab.getMaxColumns();
  if (missing > 0) tab.insertColumnsAfter(tab.getMaxColumns(), missing);
  usersColumns.forEach(({ header, width }, i) => {
    tab.setColumnWidth(first + i + 1, width);
    if (isBlank(cellAt(grid, headerRow, first + i))) writeBlock(tab, headerRow, first + i, [[header]]);
  });
}

function setLooks(
  tab: Sheet,
  headerRow: number,
  owned: OwnedColumns,
  summaryColumns: readonly number[],
): void {
  const rows = tab.getMaxRows() - headerRow - 1;
  for (const { id, width, wrap } of planColumns) {
    const column = (owned.get(id) ?? 0) + 1;
    tab.setColumnWidth(column, width);
    if (wrap) tab.getRange(headerRow + 2, column, rows, 1).setWrapStrategy(SpreadsheetApp.WrapStrategy[wrap]);
  }
  tab.getRange(1, 1, tab.getMaxRows(), tab.getMaxColumns()).setVerticalAlignment("top");
  const [labels = 0, texts = 1, numbers = 2] = summaryColumns.map((column) => column + 1);
  tab.getRange(headerRow + 1, 1, 1, tab.getMaxColumns()).setFontWeight("bold");
  tab.getRange(1, labels, summaryHeight, 1).setFontWeight("bold");
  tab.getRange(1, texts, summaryHeight, 1).setWrap(true);
  for (const column of [texts, numbers])
    tab.getRange(mixLine + 2, column, mixLines - 1, 1).setNumberFormat("0%");
}
