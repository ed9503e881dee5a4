import { describe, expect, test } from "vitest";
import type { StandInDocument } from "../../../apps-script/local/stand-in/document.ts";
import { beginExecution, openDocument } from "./open-document.ts";

const spreadsheetOf = (document: StandInDocument) =>
  beginExecution(document).SpreadsheetApp.getActiveSpreadsheet();

const namesOf = (document: StandInDocument) =>
  spreadsheetOf(document)
    .getSheets()
    .map((sheet) => sheet.getName());

/** Sheet1, Second and Third, the first of them active. */
async function openThree(): Promise<StandInDocument> {
  const document = await openDocument([["first"]]);
  const first = document.workbook.getActiveSheet();
  document.workbook.create("Second", 10, 10);
  document.workbook.create("Third", 10, 10);
  document.workbook.setActiveSheet(first);
  return document;
}

describe("sheets", () => {
  test("come in the order of their tabs", async () => {
    const document = await openThree();
    document.workbook.moveSheet(document.workbook.getActiveSheet(), 2);
    expect(namesOf(document)).toEqual(["Second", "Third", "Sheet1"]);
  });

  test("are found by name, exactly written", async () => {
    const spreadsheet = spreadsheetOf(await openThree());
    expect(spreadsheet.getSheetByName("Sheet1")?.getDataRange().getValues()).toEqual([["first"]]);
    expect(spreadsheet.getSheetByName("third")).toBeNull();
  });

  test("are found by id, wherever they are and whatever they are called now", async () => {
    const document = await openThree();
    const id = spreadsheetOf(document).getSheets()[0]?.getSheetId() ?? Number.NaN;
    document.workbook.moveSheet(document.workbook.getActiveSheet(), 2);
    document.workbook.getActiveSheet().setName("Renamed");
    expect(spreadsheetOf(document).getSheetById(id)?.getName()).toBe("Renamed");
  });

  test("that are gone are found no more", async () => {
    const document = await openThree();
    const spreadsheet = spreadsheetOf(document);
    const id = spreadsheet.getSheetByName("Third")?.getSheetId() ?? Number.NaN;
    const third = document.workbook.getSheetByName("Third");
    if (third) document.workbook.deleteSheet(third);
    expect(spreadsheet.getSheetById(id)).toBeNull();
    expect(spreadsheet.getSheetByName("Third")).toBeNull();
    expect(namesOf(document)).toEqual(["Sheet1", "Second"]);
  });

  test("become the active one when they are activated", async () => {
    const document = await openThree();
    const spreadsheet = spreadsheetOf(document);
    spreadsheet.getSheetByName("Third")?.activate();
    expect(spreadsheet.getActiveSheet().getName()).toBe("Third");
    const second = spreadsheet.getSheetByName("Second");
    if (!second) throw new Error("There is no sheet Second");
    expect(spreadsheet.setActiveSheet(second).getName()).toBe("Second");
    expect(beginExecution(document).SpreadsheetApp.getActiveSheet().getName()).toBe("Second");
  });
});

describe("a new sheet", () => {
  test("is empty, has 1,000 rows and 26 columns, stands right of the active one and becomes active", async () => {
    const document = await openThree();
    const sheet = spreadsheetOf(document).insertSheet("Template");
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow()]).toEqual([1_000, 26, 0]);
    expect(namesOf(document)).toEqual(["Sheet1", "Template", "Second", "Third"]);
    expect(spreadsheetOf(document).getActiveSheet().getName()).toBe("Template");
    expect(sheet.getSheetId()).toBe(3);
  });

  test.each(["Second", "sEcond"])(
    "is refused under the name %s, which is taken, with Google's words",
    async (name) => {
      const document = await openThree();
      expect(() => spreadsheetOf(document).insertSheet(name)).toThrow(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
      expect(namesOf(document)).toEqual(["Sheet1", "Second", "Third"]);
    },
  );
});
