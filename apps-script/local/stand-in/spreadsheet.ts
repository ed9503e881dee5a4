import type { FWorksheet } from "@univerjs/sheets/facade";
import { splitSheetName } from "./a1-notation.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { limits } from "./limits.ts";
import { createMetadataFinder } from "./metadata-finder.ts";
import { asGoogle, observe } from "./observe.ts";
import { createSheet, univerSheetOf } from "./sheet.ts";

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet with its tabs. */
export function createSpreadsheet(document: StandInDocument, execution: Execution): Google {
  const { workbook, sheetIds, shown } = document;
  const wrap = (sheet: FWorksheet) => createSheet(document, execution, sheet);
  const find = (isWanted: (sheet: FWorksheet) => boolean) => {
    const sheet = workbook.getSheets().find(isWanted);
    return sheet ? wrap(sheet) : null;
  };

  const self = {
    getSpreadsheetTimeZone: () => "Etc/UTC",
    getSheets: () => execution.realm.Array.from(workbook.getSheets(), wrap),
    getSheetByName: (name: string) => find((sheet) => sheet.getSheetName() === name),
    getSheetById: (id: number) => find((sheet) => sheetIds.of(sheet.getSheetId()) === id),
    getActiveSheet: () => wrap(workbook.getActiveSheet()),
    /** In A1 notation, with or without the name of a sheet. */
    getRange(notation: string) {
      const { name, range } = splitSheetName(notation);
      const sheet = name === undefined ? workbook.getActiveSheet() : workbook.getSheetByName(name);
      if (!sheet) throw new Error("Range not found");
      return wrap(sheet).getRange(range);
    },
    /** Finds what is on any of its sheets; metadata of the spreadsheet itself is not imitated. */
    createDeveloperMetadataFinder: () => createMetadataFinder(document, execution, workbook.getSheets()),
    setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
      execution.checkMayWrite("setActiveSheet");
      workbook.setActiveSheet(univerSheetOf(sheet));
      return sheet;
    },
    /** Right of the active sheet. */
    insertSheet(name: string) {
      execution.checkMayWrite("insertSheet");
      const isTaken = workbook
        .getSheets()
        .some((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
      if (isTaken)
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const index = workbook.getActiveSheet().getIndex() + 1;
      return wrap(workbook.create(name, limits.newSheet.rows, limits.newSheet.columns, { index }));
    },
    /** Where and for how long it is shown is not kept. */
    toast(message: string) {
      execution.checkMayWrite("toast");
      shown.push({ kind: "toast", message });
    },
  };
  return asGoogle(observe("Spreadsheet", self, execution.observer));
}
