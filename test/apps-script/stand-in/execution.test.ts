import { describe, expect, test } from "vitest";
import { activeSheet, beginExecution, createFakeClock, openDocument } from "./open-document.ts";

type Services = ReturnType<typeof beginExecution>;

describe("a custom function", () => {
  test.each<[string, (services: Services) => unknown]>([
    [
      "setValues",
      ({ SpreadsheetApp }) =>
        SpreadsheetApp.getActiveSheet()
          .getRange(1, 1)
          .setValues([["changed"]]),
    ],
    [
      "setNumberFormat",
      ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().getRange(1, 2).setNumberFormat("yyyy-mm-dd"),
    ],
    [
      "addDeveloperMetadata",
      ({ SpreadsheetApp }) =>
        SpreadsheetApp.getActiveSheet().getRange("A:A").addDeveloperMetadata("key", "value"),
    ],
    ["insertColumnsAfter", ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().insertColumnsAfter(1, 1)],
    ["hideColumns", ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSheet().hideColumns(1)],
    ["toast", ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().toast("hello")],
    ["getUi", ({ SpreadsheetApp }) => SpreadsheetApp.getUi()],
  ])("may not call %s, and nothing changes", async (method, call) => {
    const document = await openDocument([["kept", 5]]);
    const services = beginExecution(document, { kind: "custom function" });
    expect(() => call(services)).toThrow(`You do not have permission to call ${method}`);

    const sheet = activeSheet(document);
    expect(sheet.getDataRange().getValues()).toEqual([["kept", 5]]);
    expect(sheet.getMaxColumns()).toBe(26);
    expect(sheet.createDeveloperMetadataFinder().find()).toEqual([]);
    expect(document.workbook.getActiveSheet().getSheet().getColVisible(0)).toBe(true);
    expect(document.shown).toEqual([]);
  });

  test("may read the sheet, the properties and the cache, and may fill the cache", async () => {
    const document = await openDocument([["Facebook group"]]);
    const services = beginExecution(document, { kind: "custom function" });
    services.CacheService.getDocumentCache()?.put("key", "value");
    expect(services.SpreadsheetApp.getActiveSheet().getDataRange().getValues()).toEqual([["Facebook group"]]);
    expect(services.PropertiesService.getDocumentProperties().getProperty("key")).toBeNull();
    expect(services.CacheService.getDocumentCache()?.get("key")).toBe("value");
  });
});

describe("time", () => {
  test.each([
    ["custom function", 30],
    ["menu", 360],
  ] as const)("of a %s ends after %i seconds", async (kind, seconds) => {
    const document = await openDocument([["kept"]]);
    const clock = createFakeClock();
    const { PropertiesService, SpreadsheetApp } = beginExecution(document, { kind, clock });
    const range = SpreadsheetApp.getActiveSheet().getRange(1, 1);
    clock.passSeconds(seconds - 1);
    expect(range.getValues()).toEqual([["kept"]]);
    clock.passSeconds(2);
    expect(() => range.getValues()).toThrow("Exceeded maximum execution time");
    expect(() => PropertiesService.getDocumentProperties()).toThrow("Exceeded maximum execution time");
  });

  test("that is over keeps a write from happening", async () => {
    const document = await openDocument([["kept"]]);
    const clock = createFakeClock();
    const range = activeSheet(document, { clock }).getRange(1, 1);
    clock.passSeconds(361);
    expect(() => range.setValues([["changed"]])).toThrow("Exceeded maximum execution time");
    expect(activeSheet(document, { clock }).getRange(1, 1).getValues()).toEqual([["kept"]]);
  });

  test("begins anew with every execution", async () => {
    const document = await openDocument([["kept"]]);
    const clock = createFakeClock();
    for (let i = 0; i < 3; i++) {
      clock.passSeconds(25);
      const sheet = activeSheet(document, { kind: "custom function", clock });
      expect(sheet.getRange(1, 1).getValues()).toEqual([["kept"]]);
    }
  });
});
