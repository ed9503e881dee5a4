import { dropSheetNote, readSheetNote, writeSheetNote } from "../services/sheet-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What a sheet notes of its chart: its id; while one is being inserted, the ids of all that were there before. */
type ChartNote =
  | { readonly kind: "inserted"; readonly id: number }
  | { readonly kind: "inserting"; readonly others: readonly number[] };

const key = "socialtype-chart";

/**
 * Puts the add-on's chart on a sheet; one inserted before is replaced. `widths` are the numbers of columns of its ranges, by
 * which one whose insertion was cut off is told from a chart that the user has inserted since.
 */
export function insertOwnChart(sheet: Sheet, chart: Chart, widths: readonly number[]): void {
  removeOwnChart(sheet, widths);
  const others = idsOf(sheet.getCharts());
  // Noted first, so that one whose insertion was cut off is found.
  note(sheet, { kind: "inserting", others });
  sheet.insertChart(chart);
  const id = idsOf(sheet.getCharts()).find((each) => !others.includes(each));
  if (id !== undefined) note(sheet, { kind: "inserted", id });
}

/** Takes away the chart that the add-on has put on this sheet; says whether there was one. */
export function removeOwnChart(sheet: Sheet, widths: readonly number[]): boolean {
  const noted = readNote(sheet);
  if (!noted) return false;
  const ours = sheet.getCharts().filter((chart) => isOurs(chart, noted, widths));
  for (const chart of ours) sheet.removeChart(chart);
  dropSheetNote(sheet, key);
  return ours.length > 0;
}

function isOurs(chart: Chart, noted: ChartNote, widths: readonly number[]): boolean {
  const id = chart.getChartId();
  if (id === null) return false;
  if (noted.kind === "inserted") return id === noted.id;
  const found = chart.getRanges().map((range) => range.getNumColumns());
  return !noted.others.includes(id) && found.join() === widths.join();
}

const idsOf = (charts: readonly Chart[]): number[] =>
  charts.map((chart) => chart.getChartId()).filter((id) => id !== null);

const note = (sheet: Sheet, value: ChartNote): void => writeSheetNote(sheet, key, JSON.stringify(value));

function readNote(sheet: Sheet): ChartNote | undefined {
  const text = readSheetNote(sheet, key);
  return text === undefined ? undefined : (JSON.parse(text) as ChartNote);
}
