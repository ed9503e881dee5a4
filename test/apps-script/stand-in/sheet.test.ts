import { describe, expect, test } from "vitest";
import { activeSheet, beginExecution, openDocument } from "./open-document.ts";

describe("getDataRange", () => {
  test("reaches to the last cell with content, blanks on the way included", async () => {
    const sheet = activeSheet(await openDocument([["Channel"], [], [null, null, false]]));
    expect(sheet.getDataRange().getValues()).toEqual([
      ["Channel", "", ""],
      ["", "", ""],
      ["", "", false],
    ]);
  });

  test("is the first cell in an empty sheet", async () => {
    expect(
      activeSheet(await openDocument())
        .getDataRange()
        .getValues(),
    ).toEqual([[""]]);
  });

  test("counts a formula that shows nothing", async () => {
    const sheet = activeSheet(await openDocument([["a"], ['=""']]));
    expect(sheet.getDataRange().getNumRows()).toBe(2);
  });

  test("does not count a blank with a format, or a cell that was emptied", async () => {
    const sheet = activeSheet(await openDocument([["a"], ["b"]]));
    sheet.getRange(30, 3).setNumberFormat("0.00");
    sheet.getRange(2, 1).setValues([[""]]);
    expect(sheet.getDataRange().getValues()).toEqual([["a"]]);
  });
});

describe("getRange", () => {
  const outside = "The coordinates of the range are outside the dimensions of the sheet.";

  test("reaches to the last cell of a new sheet, which has 1,000 rows and 26 columns", async () => {
    const sheet = activeSheet(await openDocument());
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([1_000, 26]);
    expect(sheet.getRange(1_000, 26).getValues()).toEqual([[""]]);
  });

  test.each([
    ["begins below the last row", [1_001, 1, 1, 1]],
    ["ends below the last row", [1_000, 1, 2, 1]],
    ["begins right of the last column", [1, 27, 1, 1]],
    ["ends right of the last column", [1, 26, 1, 2]],
  ] as const)("refuses a range that %s, with Google's words", async (_, [row, column, rows, columns]) => {
    const sheet = activeSheet(await openDocument());
    expect(() => sheet.getRange(row, column, rows, columns)).toThrow(outside);
  });

  test("refuses a whole column that the sheet does not have", async () => {
    const sheet = activeSheet(await openDocument());
    expect(() => sheet.getRange("AA:AA")).toThrow(outside);
  });

  test("refuses a range without rows", async () => {
    const sheet = activeSheet(await openDocument());
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow(
      "The number of rows and columns in the range must be at least 1.",
    );
  });

  test.each([
    ["A:A", 1],
    ["Z:Z", 26],
    ["AA:AA", 27],
    ["BC:BC", 55],
  ])("finds %s at column %i and takes all its rows", async (notation, column) => {
    const sheet = activeSheet(await openDocument([Array(60).fill("x")]));
    const range = sheet.getRange(notation);
    expect([range.getColumn(), range.getNumColumns(), range.getRow(), range.getNumRows()]).toEqual([
      column,
      1,
      1,
      1_000,
    ]);
  });
});

test("rows are added after the one named, also where another sheet is open, which stays open", async () => {
  const document = await openDocument([["a"], ["b"]]);
  const sheet = activeSheet(document);
  document.workbook.setActiveSheet(document.workbook.create("Second", 10, 10));
  sheet.insertRowsAfter(1, 2);
  expect(sheet.getMaxRows()).toBe(1_002);
  expect(sheet.getDataRange().getValues()).toEqual([["a"], [""], [""], ["b"]]);
  expect(document.workbook.getActiveSheet().getSheetName()).toBe("Second");
});

describe("columns", () => {
  test("are added after the one named, and what stood there moves right", async () => {
    const sheet = activeSheet(await openDocument([["a", "b", "c"]]));
    sheet.insertColumnsAfter(2, 3);
    expect(sheet.getMaxColumns()).toBe(29);
    expect(sheet.getDataRange().getValues()).toEqual([["a", "b", "", "", "", "c"]]);
  });

  test("are added at the end of the grid, where they can be written", async () => {
    const sheet = activeSheet(await openDocument());
    sheet.insertColumnsAfter(26, 1);
    expect(
      sheet
        .getRange(1, 27)
        .setValues([["x"]])
        .getValues(),
    ).toEqual([["x"]]);
  });

  test("that are hidden keep what they hold", async () => {
    const document = await openDocument([["a", "b", "c", "d"]]);
    const sheet = activeSheet(document);
    sheet.hideColumns(2, 2);
    const univerSheet = document.workbook.getActiveSheet().getSheet();
    expect([0, 1, 2, 3].map((column) => univerSheet.getColVisible(column))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(sheet.getDataRange().getValues()).toEqual([["a", "b", "c", "d"]]);
  });
});

test("hidden columns can be shown again", async () => {
  const document = await openDocument([["a", "b", "c"]]);
  const sheet = activeSheet(document);
  sheet.hideColumns(1, 3);
  sheet.showColumns(2);
  const univerSheet = document.workbook.getActiveSheet().getSheet();
  expect([0, 1, 2].map((column) => univerSheet.getColVisible(column))).toEqual([false, true, false]);
});

test("the last row and column are those with content, 0 in an empty sheet", async () => {
  const filled = activeSheet(await openDocument([["a"], [], [null, "b"]]));
  expect([filled.getLastRow(), filled.getLastColumn()]).toEqual([3, 2]);
  const empty = activeSheet(await openDocument());
  expect([empty.getLastRow(), empty.getLastColumn()]).toEqual([0, 0]);
});

test("rows are frozen and freed", async () => {
  const sheet = activeSheet(await openDocument());
  expect(sheet.getFrozenRows()).toBe(0);
  sheet.setFrozenRows(1);
  expect(sheet.getFrozenRows()).toBe(1);
  sheet.setFrozenRows(0);
  expect(sheet.getFrozenRows()).toBe(0);
});

test("columns are as wide as they were made, in pixels", async () => {
  const document = await openDocument();
  activeSheet(document).setColumnWidth(2, 240);
  const univerSheet = document.workbook.getActiveSheet();
  expect(univerSheet.getColumnWidth(1)).toBe(240);
  expect(univerSheet.getColumnWidth(2)).not.toBe(240);
});

test("an execution sees the sheet as the one before it left it", async () => {
  const document = await openDocument();
  activeSheet(document)
    .getRange(1, 1)
    .setValues([["kept"]]);
  const { SpreadsheetApp } = beginExecution(document, { kind: "custom function" });
  expect(SpreadsheetApp.getActiveSheet().getRange(1, 1).getValues()).toEqual([["kept"]]);
});
