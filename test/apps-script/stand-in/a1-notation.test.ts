import { describe, expect, test } from "vitest";
import { parseA1, splitSheetName } from "../../../apps-script/local/stand-in/a1-notation.ts";
import { beginExecution, openDocument } from "./open-document.ts";

describe("A1 notation", () => {
  test.each([
    ["B3", [2, 1, 1, 1]],
    ["$B$3", [2, 1, 1, 1]],
    ["A2:C9", [1, 0, 8, 3]],
    ["C9:A2", [1, 0, 8, 3]],
    ["AB2:AB", [1, 27, 99, 1]],
    ["B:D", [0, 1, 100, 3]],
    // ((6 x 26) + 15) x 26 + 15, less one.
    ["FOO1", [0, 4_460, 1, 1]],
  ])("%s names rows and columns of a sheet of 100 rows", (notation, expected) => {
    const { row, column, rows, columns } = parseA1(notation, 100);
    expect([row, column, rows, columns]).toEqual(expected);
  });

  test.each(["", "B", "3", "2:3", "A1:", "A1:B2:C3"])("%s is no range", (notation) => {
    expect(() => parseA1(notation, 100)).toThrow("Range not found");
  });

  test("may name a sheet, in quotes where its name is more than a word", () => {
    expect(splitSheetName("Plan!A2")).toEqual({ name: "Plan", range: "A2" });
    expect(splitSheetName("'Ana''s plan'!A2:B3")).toEqual({ name: "Ana's plan", range: "A2:B3" });
    expect(splitSheetName("A2")).toEqual({ name: undefined, range: "A2" });
  });

  test("finds cells on the sheet that it names, and on the active one without a name", async () => {
    const document = await openDocument([["first", "second"]]);
    const other = document.workbook.create("My plan", 10, 10);
    other.getRange(1, 0).setValue("there");
    const { SpreadsheetApp } = beginExecution(document);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    expect(spreadsheet.getRange("Sheet1!A1:B1").getValues()).toEqual([["first", "second"]]);
    expect(spreadsheet.getRange("'My plan'!A2").getValues()).toEqual([["there"]]);
    expect(spreadsheet.getRange("A2").getValues()).toEqual([["there"]]);
    expect(() => spreadsheet.getRange("Nowhere!A1")).toThrow("Range not found");
  });
});
