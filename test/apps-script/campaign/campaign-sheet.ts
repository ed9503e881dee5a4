import { readFileSync } from "node:fs";
import { parseCsv, typedCell } from "../../../apps-script/local/csv.ts";
import type { TypedCell } from "../../../apps-script/local/node/workbook.ts";
import { readCell } from "../../../apps-script/local/stand-in/cell-values.ts";
import { filledSize } from "../../../apps-script/local/stand-in/sheet.ts";
import type { Brief } from "../../../shared/planning/brief.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

/** The headers of a Plan tab stand in this row, from 0, and the channels below. */
export const headerRow = 11;

export const brief: Brief = {
  objectives: [
    { objective: "leads", share: 60 },
    { objective: "community", share: 40 },
  ],
  hoursAWeek: 16,
};

export const channels: readonly (readonly TypedCell[])[] = [
  ["Platform", "Use", "Status", "Cost a month"],
  ["Newsletter", "", "running", 90],
  ["Facebook", "group", "new", ""],
  ["TV", "", "", 5000],
  ["WhatsApp", "", "running", ""],
];

/** examples/campaign.csv, as a person opens it. */
export function exampleSheet(): TestSheet {
  const file = readFileSync(new URL("../../../examples/campaign.csv", import.meta.url));
  return sheetOf(parseCsv(file).map((row) => row.map(typedCell)) as TypedCell[][], {
    rubric: "common-ground",
  });
}

export const campaignSheet = (rows = channels): TestSheet => sheetOf(rows, { rubric: "common-ground" });

/** Asks for a plan as the sidebar does. */
export const plan = (sheet: TestSheet, by: unknown = brief) => sheet.page("writePlan", { brief: by });

export const tabs = (sheet: TestSheet): string[] =>
  sheet.document.workbook.getSheets().map((each) => each.getSheetName());

export function tabNamed(sheet: TestSheet, name: string) {
  const tab = sheet.document.workbook.getSheetByName(name);
  if (!tab) throw new Error(`There is no tab ${name} among ${tabs(sheet)}`);
  return tab;
}

export const show = (sheet: TestSheet, name: string) =>
  sheet.document.workbook.setActiveSheet(tabNamed(sheet, name));

/** What stands on the tab with the plan, row for row. */
export function planValues(sheet: TestSheet, name = "Plan for Sheet1"): unknown[][] {
  const tab = tabNamed(sheet, name);
  const { rows, columns } = filledSize(tab);
  const grid = tab.getRange(0, 0, Math.max(1, rows), Math.max(1, columns)).getCellDataGrid();
  return grid.map((row) => row.map((cell) => readCell(cell, "")));
}

/** The cells of some columns below the plan's headers, a list for each row. */
export function planned(sheet: TestSheet, ...wanted: readonly string[]): unknown[][] {
  const values = planValues(sheet);
  const at = values.findIndex((row) => row.includes("What to do there"));
  const headers = values[at] ?? [];
  const positions = wanted.map((header) => {
    if (!headers.includes(header)) throw new Error(`There is no column ${header} among ${headers}`);
    return headers.indexOf(header);
  });
  return values.slice(at + 1).map((row) => positions.map((position) => row[position]));
}

/** What a user types on the tab with the plan: into the row of a channel, below a header. */
export function typeBeside(sheet: TestSheet, channel: string, header: string, value: string | number): void {
  const values = planValues(sheet);
  const headers = values.find((row) => row.includes("What to do there")) ?? [];
  const row = values.findIndex((each) => each[headers.indexOf("Channel")] === channel);
  tabNamed(sheet, "Plan for Sheet1").getRange(row, headers.indexOf(header)).setValue(value);
}
