import { describe, expect, test } from "vitest";
import { beginExecution, openDocument } from "./open-document.ts";

async function open() {
  const document = await openDocument([["a", "b", "c"]]);
  const { SpreadsheetApp } = beginExecution(document);
  return { document, SpreadsheetApp, sheet: SpreadsheetApp.getActiveSheet() };
}

type Sheet = Awaited<ReturnType<typeof open>>["sheet"];

/** The first value of each cell's list in a row, dots where there is none. */
const listsIn = (sheet: Sheet, row: number, columns: number) =>
  sheet
    .getRange(row, 1, 1, columns)
    .getDataValidations()[0]
    ?.map((rule) => rule?.getCriteriaValues()[0][0] ?? ".")
    .join("");

describe("a drop-down", () => {
  test("has its values, commas and quotes in them included, and says what it allows", async () => {
    const { SpreadsheetApp, sheet } = await open();
    const values = ['say "yes", or not', "no", "1"];
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList(values, false)
      .setAllowInvalid(false)
      .setHelpText("Who may answer?")
      .build();
    sheet.getRange(2, 1).setDataValidation(rule);
    const [[found] = []] = sheet.getRange(2, 1).getDataValidations();
    expect(found?.getCriteriaType()).toBe(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST);
    expect(found?.getCriteriaValues()).toEqual([values, false]);
    expect(found?.getAllowInvalid()).toBe(false);
    expect(found?.getHelpText()).toBe("Who may answer?");
  });

  test("is shown, allows other input and has no help unless told otherwise", async () => {
    const { SpreadsheetApp, sheet } = await open();
    sheet
      .getRange(2, 1)
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["x"]).build());
    const [[found] = []] = sheet.getRange(2, 1).getDataValidations();
    expect(found?.getCriteriaValues()).toEqual([["x"], true]);
    expect(found?.getAllowInvalid()).toBe(true);
    expect(found?.getHelpText()).toBeNull();
  });

  test("keeps what it was built with when the builder goes on", async () => {
    const { SpreadsheetApp } = await open();
    const builder = SpreadsheetApp.newDataValidation().requireValueInList(["before"]);
    const rule = builder.build();
    builder.requireValueInList(["after"]);
    expect(rule.getCriteriaValues()).toEqual([["before"], true]);
  });

  test("has at most 500 values, with Google's words", async () => {
    const { SpreadsheetApp } = await open();
    const values = Array.from({ length: 501 }, (_, i) => String(i));
    const builder = SpreadsheetApp.newDataValidation();
    expect(() => builder.requireValueInList(values)).toThrow(
      'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
    );
    expect(builder.requireValueInList(values.slice(1)).build().getCriteriaValues()[0]).toHaveLength(500);
  });
});

describe("drop-downs on cells", () => {
  test("are set for a whole range, replaced in part of it and taken away by null", async () => {
    const { SpreadsheetApp, sheet } = await open();
    const ruleOf = (value: string) => SpreadsheetApp.newDataValidation().requireValueInList([value]).build();
    sheet.getRange(2, 1, 2, 4).setDataValidation(ruleOf("x"));
    sheet.getRange(2, 2, 1, 2).setDataValidations([[ruleOf("y"), null]]);
    expect([1, 2, 3, 4].map((row) => listsIn(sheet, row, 5))).toEqual([".....", "xy.x.", "xxxx.", "....."]);
    sheet.getRange(3, 1, 1, 2).setDataValidation(null);
    expect([2, 3].map((row) => listsIn(sheet, row, 5))).toEqual(["xy.x.", "..xx."]);
  });

  test("stay with their columns when columns are inserted", async () => {
    const { SpreadsheetApp, sheet } = await open();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(["x"]).build();
    sheet.getRange(2, 2).setDataValidation(rule);
    sheet.insertColumnsAfter(1, 2);
    expect(listsIn(sheet, 2, 5)).toBe("...x.");
  });

  test("of another sheet are not found", async () => {
    const { SpreadsheetApp, sheet } = await open();
    sheet
      .getRange(1, 1)
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["x"]).build());
    expect(listsIn(SpreadsheetApp.getActiveSpreadsheet().insertSheet("Second"), 1, 2)).toBe("..");
  });
});
