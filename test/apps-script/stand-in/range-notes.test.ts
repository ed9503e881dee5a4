import { expect, test } from "vitest";
import { activeSheet, openDocument } from "./open-document.ts";

test("notes are written and read cell by cell; an empty one takes the note away", async () => {
  const range = activeSheet(await openDocument([["a"]])).getRange(1, 1, 2, 2);
  expect(range.getNotes()).toEqual([
    ["", ""],
    ["", ""],
  ]);
  range.setNote("everywhere");
  range.setNotes([
    ["first", null],
    ["", "last"],
  ]);
  expect(range.getNotes()).toEqual([
    ["first", ""],
    ["", "last"],
  ]);
  expect(range.getNote()).toBe("first");
  expect(range.getValues()).toEqual([
    ["a", ""],
    ["", ""],
  ]);
});

test("notes must be as many as the cells", async () => {
  const range = activeSheet(await openDocument()).getRange(1, 1, 1, 2);
  expect(() => range.setNotes([["one"]])).toThrow("The data has 1 but the range has 2.");
});

test("a note stays with its column when columns are inserted and moved", async () => {
  const document = await openDocument([["a", "b", "c"]]);
  const sheet = activeSheet(document);
  sheet.getRange(1, 2).setNote("of b");
  sheet.insertColumnsAfter(1, 2);
  expect(sheet.getRange(1, 1, 1, 5).getNotes()).toEqual([["", "", "", "of b", ""]]);
  const univerSheet = document.workbook.getActiveSheet();
  univerSheet.moveColumns(univerSheet.getRange(0, 3, 1, 1), 0);
  expect(sheet.getRange(1, 1, 1, 5).getNotes()).toEqual([["of b", "", "", "", ""]]);
});
