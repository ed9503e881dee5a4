/**
 * A stand-in for Google Sheets and Apps Script, thin on purpose: what the add-on uses, over a Univer workbook.
 *
 * What it does not imitate:
 * - typing into cells as people do: of texts, only formulas, plain numbers and true/false are recognised, no dates,
 *   percentages or currencies;
 * - time zones and locales: everything is UTC and English;
 * - recalculation inside an execution, several users, protected ranges, merged cells, filters, undo;
 * - drop-downs that refuse what a script writes, rules other than lists, colours by name;
 * - metadata on rows, ranges and the spreadsheet, its visibility, and its copies when a sheet is copied;
 * - where the selection goes when cells are inserted or deleted before it, and the active range of a custom function;
 * - names of sheets that are too long or have characters that Google refuses;
 * - the title of a dialog, and how long a toast stays;
 * - executions at the same time: one runs after the other, a lock that is held stays held;
 * - daily quotas, the size of headers and answers, the time that services take, and a loop that never ends;
 * - the cache letting go of items early for want of room, and which of those that expire together it lets go;
 * - dates before March 1900, where the day count of spreadsheets differs;
 * - authorisation: whatever the manifest's scopes allow is granted.
 * A method that is not here throws and says so.
 */
import { createCacheService } from "./cache-service.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { createHtmlService } from "./html-service.ts";
import { createSpreadsheetApp } from "./spreadsheet-app.ts";
import { createLockService, createPropertiesService } from "./store-services.ts";
import { createUrlFetchApp, type Transport } from "./url-fetch-app.ts";
import { createUtilities } from "./utilities.ts";

/** The globals of Apps Script that the add-on uses, for one execution. */
export function createServices(
  document: StandInDocument,
  execution: Execution,
  transport: Transport,
  allowedUrls: readonly string[],
) {
  return {
    SpreadsheetApp: createSpreadsheetApp(document, execution),
    PropertiesService: createPropertiesService(document, execution),
    CacheService: createCacheService(document, execution),
    LockService: createLockService(document, execution),
    UrlFetchApp: createUrlFetchApp(transport, allowedUrls, execution),
    Utilities: createUtilities(execution),
    HtmlService: createHtmlService(execution),
  };
}
