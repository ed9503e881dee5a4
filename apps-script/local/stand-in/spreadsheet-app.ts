import { createDataValidationBuilder } from "./data-validation.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { createActiveRangeList } from "./range-list.ts";
import { createSheet } from "./sheet.ts";
import { createSpreadsheet } from "./spreadsheet.ts";
import { createUi } from "./ui.ts";

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function createSpreadsheetApp(document: StandInDocument, execution: Execution): Google {
  const spreadsheet = createSpreadsheet(document, execution);
  const self = {
    getActiveSpreadsheet: () => spreadsheet,
    getActiveSheet: () => createSheet(document, execution, document.workbook.getActiveSheet()),
    getActiveRangeList: () => createActiveRangeList(document, execution),
    getUi() {
      execution.checkMayWrite("getUi");
      return createUi(document, execution);
    },
    newDataValidation: () => createDataValidationBuilder(execution),
    /** Writes take effect at once here. */
    flush() {},
    DataValidationCriteria: { VALUE_IN_LIST: "VALUE_IN_LIST" },
    DeveloperMetadataLocationType: { COLUMN: "COLUMN", SHEET: "SHEET" },
    DeveloperMetadataVisibility: { DOCUMENT: "DOCUMENT", PROJECT: "PROJECT" },
    WrapStrategy: { OVERFLOW: "OVERFLOW", CLIP: "CLIP", WRAP: "WRAP" },
  };
  return asGoogle(observe("SpreadsheetApp", self, execution.observer));
}
