import { expect, test } from "vitest";
import { beginExecution, openDocument } from "./open-document.ts";

test("what the user is shown is kept in order", async () => {
  const document = await openDocument();
  const { SpreadsheetApp } = beginExecution(document);
  SpreadsheetApp.getActiveSpreadsheet().toast("7 rows scored.", "SocialType");
  const ui = SpreadsheetApp.getUi();
  ui.alert("SocialType", "There is no table here.", ui.ButtonSet.OK);
  expect(document.shown).toEqual([
    { kind: "toast", message: "7 rows scored." },
    { kind: "alert", message: "There is no table here." },
  ]);
});

test("a menu is there once it was added, and replaces the one before", async () => {
  const document = await openDocument();
  const build = (label: string) =>
    beginExecution(document).SpreadsheetApp.getUi().createAddonMenu().addItem(label, "scoreThisSheet");
  build("Score");
  expect(document.menu).toEqual([]);
  build("Score").addToUi();
  build("Score this sheet").addToUi();
  expect(document.menu).toEqual([{ label: "Score this sheet", functionName: "scoreThisSheet" }]);
});

test("the active sheet is the one that the user has open", async () => {
  const document = await openDocument([["first"]]);
  const first = document.workbook.getActiveSheet();
  const { SpreadsheetApp } = beginExecution(document);
  document.workbook.create("Second", 10, 10);
  expect(SpreadsheetApp.getActiveSheet().getName()).toBe("Second");
  document.workbook.setActiveSheet(first);
  expect(SpreadsheetApp.getActiveSheet().getDataRange().getValues()).toEqual([["first"]]);
});
