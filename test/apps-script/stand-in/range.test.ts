import { describe, expect, test } from "vitest";
import { activeSheet, beginExecution, openDocument } from "./open-document.ts";

describe("setValues", () => {
  test.each([
    [
      "too few rows",
      [["a", "b"]],
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "too many rows",
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ],
      "The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.",
    ],
    [
      "a row that is too short",
      [["a", "b"], ["c"]],
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
    [
      "a row that is too long",
      [
        ["a", "b"],
        ["c", "d", "e"],
      ],
      "The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
    ],
  ])("refuses %s with Google's words and writes nothing", async (_, values, message) => {
    const range = activeSheet(
      await openDocument([
        [1, 2],
        [3, 4],
      ]),
    ).getRange(1, 1, 2, 2);
    expect(() => range.setValues(values)).toThrow(message);
    expect(range.getValues()).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("writes its rectangle and leaves the cells around it", async () => {
    const sheet = activeSheet(
      await openDocument([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
    );
    sheet.getRange(2, 2, 1, 2).setValues([["x", ""]]);
    expect(sheet.getRange(1, 1, 3, 3).getValues()).toEqual([
      [1, 2, 3],
      [4, "x", ""],
      [7, 8, 9],
    ]);
  });

  test("leaves every other cell alone when a column between others is written", async () => {
    const sheet = activeSheet(
      await openDocument([
        ["=1+1", "a", "'=1+1"],
        ["=2+2", "b", true],
      ]),
    );
    sheet.getRange(1, 2, 2, 1).setValues([["A"], ["B"]]);
    expect(sheet.getDataRange().getFormulas()).toEqual([
      ["=1+1", "", ""],
      ["=2+2", "", ""],
    ]);
    expect(sheet.getDataRange().getValues()).toEqual([
      [2, "A", "=1+1"],
      [4, "B", true],
    ]);
  });
});

describe("getFormulas", () => {
  test("gives formulas as they were typed, and an empty text for everything else", async () => {
    const sheet = activeSheet(
      await openDocument([
        ["=SUM(B2:C2)", "text", "'=1+1"],
        [null, 3, 4],
      ]),
    );
    expect(sheet.getDataRange().getFormulas()).toEqual([
      ["=SUM(B2:C2)", "", ""],
      ["", "", ""],
    ]);
  });
});

test("a range knows where it stands, counted from 1", async () => {
  const range = activeSheet(await openDocument()).getRange(3, 4, 5, 6);
  expect([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
    3, 4, 5, 6,
  ]);
});

test("a range knows its name and its sheet", async () => {
  const document = await openDocument();
  const sheet = activeSheet(document);
  document.workbook.create("Second", 10, 10);
  expect(sheet.getRange(1, 1, 3, 26).getA1Notation()).toBe("A1:Z3");
  expect(sheet.getRange(5, 5).getA1Notation()).toBe("E5");
  expect(sheet.getRange(5, 5).getSheet().getName()).toBe("Sheet1");
});

test("getValue gives the first cell", async () => {
  const sheet = activeSheet(await openDocument([["a", "b"], [7]]));
  expect(sheet.getRange(2, 1, 1, 2).getValue()).toBe(7);
  expect(sheet.getRange(2, 2).getValue()).toBe("");
});

test("setValue writes the same into every cell, and nowhere else", async () => {
  const sheet = activeSheet(await openDocument([["a", "b", "c"]]));
  sheet.getRange(1, 2, 2, 2).setValue(0);
  expect(sheet.getDataRange().getValues()).toEqual([
    ["a", 0, 0],
    ["", 0, 0],
  ]);
});

test("clearContent takes values and formulas, and leaves format, note, drop-down and metadata", async () => {
  const document = await openDocument([["a", "=1+1", "c"]]);
  const { SpreadsheetApp } = beginExecution(document);
  const sheet = SpreadsheetApp.getActiveSheet();
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(["yes"]).build();
  sheet.getRange("B:B").addDeveloperMetadata("ours", "1");
  sheet.getRange(1, 2).setNumberFormat("0.00").setNote("why").setDataValidation(rule);
  const range = sheet.getRange(1, 1, 1, 2).clearContent();
  expect(sheet.getDataRange().getValues()).toEqual([["", "", "c"]]);
  expect(range.getFormulas()).toEqual([["", ""]]);
  expect(range.getNumberFormats()).toEqual([["General", "0.00"]]);
  expect(range.getNotes()).toEqual([["", "why"]]);
  expect(range.getDataValidations()[0]?.map((each) => each?.getCriteriaValues())).toEqual([
    undefined,
    [["yes"], true],
  ]);
  expect(sheet.createDeveloperMetadataFinder().find()).toHaveLength(1);
});
