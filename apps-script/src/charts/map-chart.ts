import { resultColumn } from "../present/result-columns.ts";
import { withDocumentLock } from "../services/lock.ts";
import { columnLetters } from "../services/owned-columns.ts";
import { dropSheetNote, readSheetNote, writeSheetNote } from "../services/sheet-notes.ts";
import type { Done } from "../sidebar/answers.ts";
import { type ActiveTable, readActiveTable } from "../table/active-table.ts";
import { UserMessage } from "../user-message.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What a sheet notes of its chart: its id; while one is being inserted, the ids of all that were there before. */
type ChartNote =
  | { readonly kind: "inserted"; readonly id: number }
  | { readonly kind: "inserting"; readonly others: readonly number[] };

const key = "socialtype-chart";
const title = "Broadcast or connect";

/** Both are shares of a rubric's weight, in percent. */
const axis = [0, 100] as const;

/**
 * Puts a chart beside the table of the active sheet: connect strength to the right, broadcast strength upwards. It
 * reads the cells of these two columns down to the sheet's end. One inserted before is replaced.
 * @throws UserMessage when one of the two columns is missing, or the sheet has no table.
 */
export function insertMapChart(): Done {
  return withDocumentLock(() => {
    const active = readActiveTable();
    const { sheet } = active;
    const [across, up] = [rangeOf(active, "networkingSupport"), rangeOf(active, "mediaSupport")];
    removeMapChart(sheet);
    const others = idsOf(sheet.getCharts());
    // Noted first, so that one whose insertion was cut off is found.
    note(sheet, { kind: "inserting", others });
    sheet.insertChart(buildChart(active, across, up));
    const id = idsOf(sheet.getCharts()).find((each) => !others.includes(each));
    if (id !== undefined) note(sheet, { kind: "inserted", id });
    return {
      kind: "done",
      message: `The chart stands right of the table. It follows the columns ${columnLetters(across.getColumn() - 1)} and ${columnLetters(up.getColumn() - 1)}; Remove results takes it away again.`,
    };
  });
}

/** Takes away the chart that the add-on has put on this sheet; says whether there was one. */
export function removeMapChart(sheet: Sheet): boolean {
  const noted = readNote(sheet);
  if (!noted) return false;
  const ours = sheet.getCharts().filter((chart) => isOurs(chart, noted));
  for (const chart of ours) sheet.removeChart(chart);
  dropSheetNote(sheet, key);
  return ours.length > 0;
}

/** A user may have inserted a chart as well since an insertion was cut off; ours shows two single columns. */
function isOurs(chart: Chart, noted: ChartNote): boolean {
  const id = chart.getChartId();
  if (id === null) return false;
  if (noted.kind === "inserted") return id === noted.id;
  const ranges = chart.getRanges();
  return (
    !noted.others.includes(id) && ranges.length === 2 && ranges.every((range) => range.getNumColumns() === 1)
  );
}

/** The column from its header to the sheet's end, so that rows to come are shown, too. */
function rangeOf({ sheet, owned, table }: ActiveTable, id: string): Range {
  const column = owned.get(id);
  if (column === undefined) {
    throw new UserMessage(
      `The chart is drawn from two result columns, ${resultColumn("networkingSupport").header} and ${resultColumn("mediaSupport").header}, and the sheet does not have both. Have them written first, then insert the chart.`,
    );
  }
  return sheet.getRange(table.headerRow + 1, column + 1, sheet.getMaxRows() - table.headerRow, 1);
}

function buildChart({ sheet, grid, table }: ActiveTable, across: Range, up: Range): Chart {
  const free = (grid.values[0]?.length ?? 0) + 1;
  return (
    sheet
      .newChart()
      .asScatterChart()
      .setTitle(title)
      .setXAxisTitle(resultColumn("networkingSupport").header)
      .setYAxisTitle(resultColumn("mediaSupport").header)
      .setXAxisRange(...axis)
      .setYAxisRange(...axis)
      // What follows gives a builder that no longer knows the kind of chart.
      .addRange(across)
      .addRange(up)
      .setNumHeaders(1)
      .setOption("legend", { position: "none" })
      .setPosition(table.headerRow + 1, Math.min(free, sheet.getMaxColumns()), 0, 0)
      .build()
  );
}

const idsOf = (charts: readonly Chart[]): number[] =>
  charts.map((chart) => chart.getChartId()).filter((id) => id !== null);

const note = (sheet: Sheet, value: ChartNote): void => writeSheetNote(sheet, key, JSON.stringify(value));

function readNote(sheet: Sheet): ChartNote | undefined {
  const text = readSheetNote(sheet, key);
  return text === undefined ? undefined : (JSON.parse(text) as ChartNote);
}
