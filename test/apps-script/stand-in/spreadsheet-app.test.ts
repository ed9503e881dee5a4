import { expect, test } from "vitest";
import { beginExecution, openDocument } from "./open-document.ts";

test("the active sheet is the one that the user has open", async () => {
  const document = await openDocument([["first"]]);
  const first = document.workbook.getActiveSheet();
  const { SpreadsheetApp } = beginExecution(document);
  document.workbook.create("Second", 10, 10);
  expect(SpreadsheetApp.getActiveSheet().getName()).toBe("Second");
  document.workbook.setActiveSheet(first);
  expect(SpreadsheetApp.getActiveSheet().getDataRange().getValues()).toEqual([["first"]]);
});
