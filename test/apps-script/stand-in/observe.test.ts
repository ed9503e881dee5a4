import { describe, expect, test } from "vitest";
import { activeSheet, answered, beginExecution, openDocument } from "./open-document.ts";

describe("what the stand-in does not have", () => {
  test("throws with the names of class and method", async () => {
    const { SpreadsheetApp, UrlFetchApp, Utilities, CacheService } = beginExecution(await openDocument());
    const sheet = SpreadsheetApp.getActiveSheet();
    expect(() => sheet.sort(1)).toThrow("Sheet.sort is not in the stand-in.");
    expect(() => sheet.getRange(1, 1).setFontColor("red")).toThrow(
      "Range.setFontColor is not in the stand-in.",
    );
    expect(() => SpreadsheetApp.openById("id")).toThrow("SpreadsheetApp.openById is not in the stand-in.");
    expect(() => SpreadsheetApp.getUi().prompt("?")).toThrow("Ui.prompt is not in the stand-in.");
    expect(() => UrlFetchApp.fetchAll([])).toThrow("UrlFetchApp.fetchAll is not in the stand-in.");
    expect(() => Utilities.newBlob([])).toThrow("Utilities.newBlob is not in the stand-in.");
    expect(() => CacheService.getUserCache()).toThrow("CacheService.getUserCache is not in the stand-in.");
  });

  test("throws where a script asks whether it is there", async () => {
    const sheet = activeSheet(await openDocument());
    expect(() => typeof sheet.getBandings).toThrow("Sheet.getBandings is not in the stand-in.");
  });
});

describe("the observer", () => {
  test("sees each call, in order, on every service", async () => {
    const calls: string[] = [];
    const services = beginExecution(await openDocument(), {
      observer: { before: (name) => calls.push(name) },
      allowedUrls: ["https://*.workers.dev/"],
      transport: () => answered(200, "ok"),
    });
    services.SpreadsheetApp.getActiveSheet()
      .getRange(1, 1)
      .setValues([["x"]])
      .getValues();
    services.PropertiesService.getDocumentProperties().getProperty("key");
    services.CacheService.getDocumentCache()?.get("key");
    services.LockService.getDocumentLock()?.tryLock(1);
    services.UrlFetchApp.fetch("https://a.workers.dev/").getResponseCode();
    services.SpreadsheetApp.getActiveSheet().createDeveloperMetadataFinder().withKey("key").find();
    services.SpreadsheetApp.getActiveSpreadsheet().toast("done");
    expect(calls).toEqual([
      "SpreadsheetApp.getActiveSheet",
      "Sheet.getRange",
      "Range.setValues",
      "Range.getValues",
      "PropertiesService.getDocumentProperties",
      "Properties.getProperty",
      "CacheService.getDocumentCache",
      "Cache.get",
      "LockService.getDocumentLock",
      "Lock.tryLock",
      "UrlFetchApp.fetch",
      "HTTPResponse.getResponseCode",
      "SpreadsheetApp.getActiveSheet",
      "Sheet.createDeveloperMetadataFinder",
      "DeveloperMetadataFinder.withKey",
      "DeveloperMetadataFinder.find",
      "SpreadsheetApp.getActiveSpreadsheet",
      "Spreadsheet.toast",
    ]);
  });

  test("can stop a call before it has any effect", async () => {
    const document = await openDocument([["kept"]]);
    const range = activeSheet(document, {
      observer: {
        before(name) {
          if (name === "Range.setValues") throw new Error("The service is unavailable.");
        },
      },
    }).getRange(1, 1);
    expect(() => range.setValues([["changed"]])).toThrow("The service is unavailable.");
    expect(range.getValues()).toEqual([["kept"]]);
  });

  test("can lose the answer of a call that had its effect", async () => {
    const document = await openDocument([["old"]]);
    const range = activeSheet(document, {
      observer: {
        before: () => {},
        after(name) {
          if (name === "Range.setValues") throw new Error("The answer is lost.");
        },
      },
    }).getRange(1, 1);
    expect(() => range.setValues([["new"]])).toThrow("The answer is lost.");
    expect(range.getValues()).toEqual([["new"]]);
  });

  test("is told after each call that worked, and before the next one", async () => {
    const calls: string[] = [];
    const sheet = activeSheet(await openDocument(), {
      observer: { before: (name) => calls.push(`(${name}`), after: (name) => calls.push(`${name})`) },
    });
    expect(() => sheet.getRange(0, 1)).toThrow();
    sheet.getRange(1, 1).getValues();
    expect(calls).toEqual([
      "(SpreadsheetApp.getActiveSheet",
      "SpreadsheetApp.getActiveSheet)",
      "(Sheet.getRange",
      "(Sheet.getRange",
      "Sheet.getRange)",
      "(Range.getValues",
      "Range.getValues)",
    ]);
  });
});
