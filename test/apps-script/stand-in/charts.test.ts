import { expect, test } from "vitest";
import { activeSheet, openDocument } from "./open-document.ts";

const rows = [
  ["Name", "Score"],
  ["TikTok", 5],
];

test("a chart is recorded as the script described it, listed, and taken away", async () => {
  const document = await openDocument(rows);
  const sheet = activeSheet(document);
  const chart = sheet
    .newChart()
    .asColumnChart()
    .setTitle("Scores")
    .addRange(sheet.getRange(1, 1, 2, 2))
    .setPosition(5, 3, 0, 0)
    .setOption("height", 200)
    .build();
  sheet.insertChart(chart);
  expect(document.charts).toEqual([
    {
      id: 1,
      sheetId: document.workbook.getActiveSheet().getSheetId(),
      kind: "column",
      title: "Scores",
      ranges: ["A1:B2"],
      row: 5,
      column: 3,
      options: { height: 200 },
    },
  ]);
  const [listed] = sheet.getCharts();
  expect(listed?.getChartId()).toBe(1);
  if (listed) sheet.removeChart(listed);
  expect(document.charts).toEqual([]);
});

test("a title can be set only once the kind is known, and a custom function may not insert", async () => {
  const document = await openDocument(rows);
  const builder = activeSheet(document).newChart() as unknown as { setTitle(title: string): void };
  expect(() => builder.setTitle("Scores")).toThrow("setTitle is not in the stand-in");
  const reading = activeSheet(document, { kind: "custom function" });
  expect(() => reading.insertChart(reading.newChart().asBarChart().build())).toThrow(
    "You do not have permission",
  );
});

test("a scatter chart has axes with titles and ranges, which other charts have not; it tells what it shows", async () => {
  const document = await openDocument(rows);
  const sheet = activeSheet(document);
  const built = sheet
    .newChart()
    .asScatterChart()
    .setXAxisTitle("Across")
    .setYAxisTitle("Up")
    .setXAxisRange(0, 10)
    .setYAxisRange(0, 20)
    .addRange(sheet.getRange(1, 2, 2, 1))
    .addRange(sheet.getRange(1, 1, 2, 1))
    .build();
  sheet.insertChart(built);
  expect(built.getChartId()).toBeNull();
  expect(document.charts).toMatchObject([
    {
      kind: "scatter",
      ranges: ["B1:B2", "A1:A2"],
      options: {
        "hAxis.title": "Across",
        "vAxis.title": "Up",
        "hAxis.viewWindow": { min: 0, max: 10 },
        "vAxis.viewWindow": { min: 0, max: 20 },
      },
    },
  ]);
  const [listed] = sheet.getCharts();
  expect(listed?.getRanges().map((range) => range.getA1Notation())).toEqual(["B1:B2", "A1:A2"]);
  const bars = sheet.newChart().asBarChart() as unknown as { setXAxisRange(from: number, to: number): void };
  expect(() => bars.setXAxisRange(0, 1)).toThrow("setXAxisRange is not in the stand-in");
});
