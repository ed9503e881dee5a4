import { expect, test } from "vitest";
import { select } from "../../../apps-script/local/stand-in/selection.ts";
import { beginExecution, openDocument } from "./open-document.ts";
import { acceptsCurrentOnly } from "./scopes.ts";

/** One object of each class of the Spreadsheet service. */
async function openClasses(): Promise<Record<string, object>> {
  const document = await openDocument();
  select(document.workbook, ["A1"]);
  const { SpreadsheetApp } = beginExecution(document);
  const sheet = SpreadsheetApp.getActiveSheet();
  const ui = SpreadsheetApp.getUi();
  const [metadata] = sheet.addDeveloperMetadata("key", "value").createDeveloperMetadataFinder().find();
  const rangeList = sheet.getActiveRangeList();
  if (!metadata || !rangeList) throw new Error("The stand-in has no metadata or no selection.");
  return {
    SpreadsheetApp,
    Spreadsheet: SpreadsheetApp.getActiveSpreadsheet(),
    Sheet: sheet,
    Range: sheet.getRange(1, 1),
    RangeList: rangeList,
    DeveloperMetadataFinder: sheet.createDeveloperMetadataFinder(),
    DeveloperMetadata: metadata,
    DeveloperMetadataLocation: metadata.getLocation(),
    EmbeddedChart: sheet.newChart().build(),
    EmbeddedChartBuilder: sheet.newChart(),
    EmbeddedBarChartBuilder: sheet.newChart().asBarChart(),
    EmbeddedScatterChartBuilder: sheet.newChart().asScatterChart(),
    DataValidationBuilder: SpreadsheetApp.newDataValidation(),
    DataValidation: SpreadsheetApp.newDataValidation().requireValueInList(["x"]).build(),
    Ui: ui,
    Menu: ui.createMenu("More"),
  };
}

test("the table of scopes names every method of the Spreadsheet service that the stand-in has", async () => {
  const names = Object.entries(await openClasses()).flatMap(([className, service]) =>
    Object.entries(service)
      .filter(([, member]) => typeof member === "function")
      .map(([method]) => `${className}.${method}`),
  );
  expect(Object.keys(acceptsCurrentOnly).sort()).toEqual(names.sort());
});
