import { expect, test } from "vitest";
import type { StandInDocument } from "../../../apps-script/local/stand-in/document.ts";
import { activeSheet, openDocument } from "./open-document.ts";

/** Makes the sheet of this name the active one and asks for its number. */
function idOf(document: StandInDocument, name: string): number {
  const sheet = document.workbook.getSheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  document.workbook.setActiveSheet(sheet);
  return activeSheet(document).getSheetId();
}

/** Sheet1, Second and Third, in this order. */
async function openThree(): Promise<StandInDocument> {
  const document = await openDocument();
  document.workbook.create("Second", 10, 10);
  document.workbook.create("Third", 10, 10);
  return document;
}

test("sheets are numbered from 0 in the order in which they are made", async () => {
  const document = await openThree();
  expect(["Third", "Sheet1", "Second"].map((name) => idOf(document, name))).toEqual([2, 0, 1]);
});

test("a sheet that is put before the others gets the next number all the same", async () => {
  const document = await openThree();
  document.workbook.insertSheet("Before", { index: 0 });
  expect(["Before", "Sheet1", "Second", "Third"].map((name) => idOf(document, name))).toEqual([3, 0, 1, 2]);
});

test("the number stays with a sheet that is moved or renamed", async () => {
  const document = await openThree();
  const third = document.workbook.getSheetByName("Third");
  if (!third) throw new Error("There is no sheet Third");
  document.workbook.moveSheet(third, 0);
  third.setName("First");
  expect(document.workbook.getSheets().map((sheet) => sheet.getSheetName())).toEqual([
    "First",
    "Sheet1",
    "Second",
  ]);
  expect(["First", "Sheet1", "Second"].map((name) => idOf(document, name))).toEqual([2, 0, 1]);
});

test("the number of a deleted sheet is not given again", async () => {
  const document = await openThree();
  const third = document.workbook.getSheetByName("Third");
  if (!third) throw new Error("There is no sheet Third");
  document.workbook.deleteSheet(third);
  document.workbook.create("Third", 10, 10);
  expect(idOf(document, "Third")).toBe(3);
  expect(idOf(document, "Second")).toBe(1);
});
