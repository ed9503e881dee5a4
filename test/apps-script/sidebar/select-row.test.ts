import { expect, test } from "vitest";
import { selectedRanges } from "../../../apps-script/local/stand-in/selection.ts";
import { sheetOf, type TestSheet } from "../test-sheet.ts";

const selected = (sheet: TestSheet) =>
  selectedRanges(sheet.document.workbook).map((range) => range.getA1Notation());

test("selects the table's first cell in the row, also where the table stands right of other columns", () => {
  const sheet = sheetOf([
    ["My plan for 2026"],
    ["Budget", "Channel", "Use"],
    [5, "TikTok", ""],
    [7, "Facebook", "group"],
  ]);
  sheet.select("A1", "C3");
  expect(sheet.page("selectRow", { row: 4 })).toEqual({ kind: "done", message: "Row 4 is selected." });
  expect(selected(sheet)).toEqual(["B4"]);
});

test("refuses rows that the sheet does not have, and a sheet without a table", () => {
  const sheet = sheetOf([["Platform"], ["TV"]], {}, { rows: 5, columns: 3 });
  sheet.select("A2");
  for (const row of [0, 6])
    expect(sheet.page("selectRow", { row })).toMatchObject({
      kind: "refused",
      message: expect.stringContaining(`no row ${row}`),
    });
  expect(selected(sheet)).toEqual(["A2"]);
  expect(sheetOf([]).page("selectRow", { row: 1 })).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("The sheet is empty"),
  });
});
