import { describe, expect, test } from "vitest";
import { snapshot } from "../../../apps-script/local/stand-in/snapshot.ts";
import { activeSheet, beginExecution, createFakeClock, openDocument } from "./open-document.ts";

type Services = ReturnType<typeof beginExecution>;

const listRule = ({ SpreadsheetApp }: Services) =>
  SpreadsheetApp.newDataValidation().requireValueInList(["yes", "no"]).build();

describe("a custom function", () => {
  const rangeOf = ({ SpreadsheetApp }: Services) => SpreadsheetApp.getActiveSheet().getRange(1, 1);
  const columnOf = ({ SpreadsheetApp }: Services) => SpreadsheetApp.getActiveSheet().getRange("A:A");
  const sheetOf = ({ SpreadsheetApp }: Services) => SpreadsheetApp.getActiveSheet();
  const spreadsheetOf = ({ SpreadsheetApp }: Services) => SpreadsheetApp.getActiveSpreadsheet();
  const wrapping = "CLIP" as unknown as GoogleAppsScript.Spreadsheet.WrapStrategy;

  test.each<[string, (services: Services) => unknown]>([
    ["setValue", (services) => rangeOf(services).setValue("changed")],
    ["setValues", (services) => rangeOf(services).setValues([["changed"]])],
    ["clearContent", (services) => rangeOf(services).clearContent()],
    ["setNumberFormat", (services) => rangeOf(services).setNumberFormat("yyyy-mm-dd")],
    ["setNumberFormats", (services) => rangeOf(services).setNumberFormats([["yyyy-mm-dd"]])],
    ["setFontWeight", (services) => rangeOf(services).setFontWeight("bold")],
    ["setBackground", (services) => rangeOf(services).setBackground("#ff0000")],
    ["setBackgrounds", (services) => rangeOf(services).setBackgrounds([["#ff0000"]])],
    ["setVerticalAlignment", (services) => rangeOf(services).setVerticalAlignment("top")],
    ["setWrap", (services) => rangeOf(services).setWrap(true)],
    ["setWrapStrategy", (services) => rangeOf(services).setWrapStrategy(wrapping)],
    ["setNote", (services) => rangeOf(services).setNote("changed")],
    ["setNotes", (services) => rangeOf(services).setNotes([["changed"]])],
    ["setDataValidation", (services) => rangeOf(services).setDataValidation(listRule(services))],
    ["setDataValidations", (services) => rangeOf(services).setDataValidations([[listRule(services)]])],
    ["addDeveloperMetadata", (services) => columnOf(services).addDeveloperMetadata("key", "value")],
    ["addDeveloperMetadata", (services) => sheetOf(services).addDeveloperMetadata("key", "value")],
    ["insertColumnsAfter", (services) => sheetOf(services).insertColumnsAfter(1, 1)],
    ["insertRowsAfter", (services) => sheetOf(services).insertRowsAfter(1, 1)],
    ["hideColumns", (services) => sheetOf(services).hideColumns(1)],
    ["showColumns", (services) => sheetOf(services).showColumns(1)],
    ["setColumnWidth", (services) => sheetOf(services).setColumnWidth(1, 300)],
    ["setFrozenRows", (services) => sheetOf(services).setFrozenRows(1)],
    ["activate", (services) => sheetOf(services).activate()],
    ["activate", (services) => rangeOf(services).activate()],
    ["setActiveSheet", (services) => spreadsheetOf(services).setActiveSheet(sheetOf(services))],
    ["insertSheet", (services) => spreadsheetOf(services).insertSheet("New")],
    ["toast", (services) => spreadsheetOf(services).toast("hello")],
    ["getUi", ({ SpreadsheetApp }) => SpreadsheetApp.getUi()],
  ])("may not call %s, and nothing changes", async (method, call) => {
    const document = await openDocument([["kept", 5]]);
    const untouched = snapshot(document);
    const services = beginExecution(document, { kind: "custom function" });
    expect(() => call(services)).toThrow(`You do not have permission to call ${method}`);
    expect(snapshot(document)).toEqual(untouched);
    expect(document.shown).toEqual([]);
  });

  test("may not remove or change metadata", async () => {
    const document = await openDocument();
    activeSheet(document).addDeveloperMetadata("key", "value");
    const find = () =>
      activeSheet(document, { kind: "custom function" }).createDeveloperMetadataFinder().find();
    expect(() => find()[0]?.remove()).toThrow("You do not have permission to call remove");
    expect(() => find()[0]?.setValue("other")).toThrow("You do not have permission to call setValue");
    expect(find().map((note) => note.getValue())).toEqual(["value"]);
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
