import { describe, expect, test } from "vitest";
import { select } from "../../../apps-script/local/stand-in/selection.ts";
import { activeSheet, beginExecution, openDocument } from "./open-document.ts";

async function openSelected(notations: readonly string[]) {
  const document = await openDocument([["a", "b", "c"], [1, 2, 3], [4]]);
  select(document.workbook, notations);
  return { document, sheet: activeSheet(document) };
}

type Sheet = ReturnType<typeof activeSheet>;

/** Row, column, rows and columns of each selected range. */
const selectedIn = (sheet: Sheet) =>
  sheet
    .getActiveRangeList()
    ?.getRanges()
    .map((range) => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]);

describe("what the user has selected", () => {
  test("is nothing in a document that was just opened", async () => {
    const { document, sheet } = await openSelected([]);
    expect(sheet.getActiveRange()).toBeNull();
    expect(sheet.getActiveRangeList()).toBeNull();
    expect(beginExecution(document).SpreadsheetApp.getActiveRangeList()).toBeNull();
  });

  test("is one range with its values", async () => {
    const { document, sheet } = await openSelected(["A2:B3"]);
    expect(sheet.getActiveRange()?.getValues()).toEqual([
      [1, 2],
      [4, ""],
    ]);
    expect(selectedIn(sheet)).toEqual([[2, 1, 2, 2]]);
    expect(
      beginExecution(document)
        .SpreadsheetApp.getActiveRangeList()
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(["A2:B3"]);
  });

  test("is several ranges in their order, and the active one is the last", async () => {
    const { sheet } = await openSelected(["C1", "A3:B3", "B1"]);
    expect(selectedIn(sheet)).toEqual([
      [1, 3, 1, 1],
      [3, 1, 1, 2],
      [1, 2, 1, 1],
    ]);
    expect(sheet.getActiveRange()?.getA1Notation()).toBe("B1");
  });

  test("reaches to the end of the sheet in whole columns and rows", async () => {
    const { sheet } = await openSelected(["B:C", "2:3"]);
    expect(selectedIn(sheet)).toEqual([
      [1, 2, 1_000, 2],
      [2, 1, 2, 26],
    ]);
  });

  test("ends where the sheet ends when rows were deleted", async () => {
    const { document, sheet } = await openSelected(["B:B"]);
    document.workbook.getActiveSheet().deleteRows(500, 500);
    expect(selectedIn(sheet)).toEqual([[1, 2, 500, 1]]);
  });

  test("is asked of the sheet that is open", async () => {
    const { document } = await openSelected(["A1"]);
    const second = document.workbook.create("Second", 10, 10);
    document.workbook.setActiveSheet(second);
    expect(activeSheet(document).getActiveRangeList()).toBeNull();
    select(document.workbook, ["J10"]);
    expect(activeSheet(document).getActiveRange()?.getA1Notation()).toBe("J10");
  });

  test("is unknown to a custom function", async () => {
    const { document } = await openSelected(["A1"]);
    const sheet = activeSheet(document, { kind: "custom function" });
    expect(() => sheet.getActiveRange()).toThrow("no active range in a custom function");
  });
});

test("a whole column that is selected may carry metadata", async () => {
  const { sheet } = await openSelected(["B:B"]);
  sheet.getActiveRange()?.addDeveloperMetadata("ours", "1");
  const [found] = sheet.createDeveloperMetadataFinder().find();
  expect(found?.getLocation().getColumn()?.getColumn()).toBe(2);
});

test("a range that is activated is the only selected one, and its sheet the active one", async () => {
  const { document, sheet } = await openSelected(["C1", "A3:B3"]);
  const second = document.workbook.create("Second", 10, 10);
  document.workbook.setActiveSheet(second);
  expect(sheet.getRange(2, 2, 1, 2).activate().getA1Notation()).toBe("B2:C2");
  expect(document.workbook.getActiveSheet().getSheetName()).toBe("Sheet1");
  expect(selectedIn(activeSheet(document))).toEqual([[2, 2, 1, 2]]);
  const inFunction = activeSheet(document, { kind: "custom function" });
  expect(() => inFunction.getRange(1, 1).activate()).toThrow("You do not have permission");
});

test.each<[string, (sheet: Sheet) => unknown]>([
  ["insertRowsAfter", (sheet) => sheet.insertRowsAfter(1_000, 2)],
  ["insertColumnsAfter", (sheet) => sheet.insertColumnsAfter(26, 2)],
  ["hideColumns", (sheet) => sheet.hideColumns(5)],
  ["showColumns", (sheet) => sheet.showColumns(5)],
  ["setColumnWidth", (sheet) => sheet.setColumnWidth(5, 200)],
  ["setFrozenRows", (sheet) => sheet.setFrozenRows(1)],
  ["setValues", (sheet) => sheet.getRange(9, 9).setValues([["x"]])],
  ["clearContent", (sheet) => sheet.getRange(9, 9).clearContent()],
  ["setNumberFormat", (sheet) => sheet.getRange(9, 9).setNumberFormat("0.00")],
  ["setFontWeight", (sheet) => sheet.getRange(9, 9).setFontWeight("bold")],
  ["setNote", (sheet) => sheet.getRange(9, 9).setNote("x")],
])("%s leaves the user's selection alone", async (_, write) => {
  const { sheet } = await openSelected(["C1", "A3:B3"]);
  write(sheet);
  expect(selectedIn(sheet)).toEqual([
    [1, 3, 1, 1],
    [3, 1, 1, 2],
  ]);
  expect(sheet.getActiveRange()?.getA1Notation()).toBe("A3:B3");
});
