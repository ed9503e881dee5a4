import { insertOwnChart } from "./own-chart.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

const title = "How the hours divide";
/** Neither side's colour: both series are of both sides. */
const colors = ["#1B7F79", "#8C959F"];
const size = { width: 480, height: 260 };

/**
 * Puts a chart of the mix on a Plan tab: `cells` has a row of headers and a row each for broadcasting and connecting. `row` and
 * `column` are the cell of its upper left corner, from 0.
 */
export function insertMixChart(cells: Range, row: number, column: number): void {
  const sheet = cells.getSheet();
  const chart = sheet
    .newChart()
    .asColumnChart()
    .setTitle(title)
    .addRange(cells)
    .setNumHeaders(1)
    .setOption("vAxis", { minValue: 0, maxValue: 1, format: "0%" })
    .setOption("colors", colors)
    .setOption("width", size.width)
    .setOption("height", size.height)
    .setPosition(row + 1, column + 1, 0, 0)
    .build();
  insertOwnChart(sheet, chart, [cells.getNumColumns()]);
}
