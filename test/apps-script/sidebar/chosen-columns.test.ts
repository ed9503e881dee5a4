import { describe, expect, test } from "vitest";
import { readCell } from "../../../apps-script/local/stand-in/cell-values.ts";
import { selectedRanges } from "../../../apps-script/local/stand-in/selection.ts";
import type { Refusal, RowDetail } from "../../../apps-script/src/sidebar/answers.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";
import { choice, saved } from "./column-choices.ts";

/** A sheet that is known by what the user has chosen alone; without that there is no table. */
function chosenSheet(settings: Record<string, unknown> = {}): TestSheet {
  const sheet = sheetOf(
    [
      ["Budget", "أين؟ 📣", "How close"],
      [5, "Our club", "strangers"],
      [6, "WhatsApp"],
    ],
    { workerUrl: "", ...settings },
    { rows: 20, columns: 14 },
  );
  saved(sheet, choice(1, "أين؟ 📣", "platform"), choice(2, "How close", "ties"));
  return sheet;
}

function describedRow(sheet: TestSheet): RowDetail {
  const detail = sheet.page("describeRow", { row: 2 }) as unknown as RowDetail | Refusal;
  if (detail.kind === "refused") throw new Error(detail.message);
  return detail;
}

describe("what the user says columns are read as holds for", () => {
  test("the description of a row", () => {
    const { name, values } = describedRow(chosenSheet());
    expect(name).toBe("Our club");
    expect(values.map(({ feature, text, from }) => [feature, text, from])).toEqual([
      ["ties", "strangers", "sheet"],
    ]);
  });

  test("the cell that is selected for a row", () => {
    const sheet = chosenSheet();
    expect(sheet.page("selectRow", { row: 3 })).toMatchObject({ kind: "done" });
    expect(selectedRanges(sheet.document.workbook).map((range) => range.getA1Notation())).toEqual(["B3"]);
  });

  test("the chart", () => {
    const sheet = chosenSheet({ columns: ["networkingSupport", "mediaSupport"] });
    sheet.score();
    expect(sheet.page("insertMapChart")).toMatchObject({ kind: "done" });
    // The add-on's columns stand in the full list's order: broadcast in D, connect in E.
    expect(sheet.document.charts.map(({ ranges }) => ranges)).toEqual([["E1:E20", "D1:D20"]]);
  });

  test("the comparison", () => {
    const sheet = chosenSheet();
    expect(
      sheet.page("writeComparison", { rubrics: ["eleven-differences", "one-way-or-two-way"] }),
    ).toMatchObject({ kind: "done" });
    const tab = sheet.document.workbook.getSheetByName("Comparison of Sheet1");
    const cells = tab?.getRange(2, 0, 2, 3).getCellDataGrid() ?? [];
    expect(cells.map((row) => row.map((cell) => readCell(cell, "")))).toEqual([
      [2, "Our club", "Not enough known"],
      [3, "WhatsApp", "Social networking"],
    ]);
  });
});
