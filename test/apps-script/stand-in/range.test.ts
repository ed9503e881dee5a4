import { describe, expect, test } from "vitest";
import { activeSheet, openDocument } from "./open-document.ts";

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
