import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { createSheet } from "./sheet.ts";

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function createSpreadsheetApp(document: StandInDocument, execution: Execution): Google {
  const { workbook, shown } = document;
  const { observer } = execution;
  const spreadsheet = observe(
    "Spreadsheet",
    {
      getSpreadsheetTimeZone: () => "Etc/UTC",
      toast(message: string) {
        execution.checkMayWrite("toast");
        shown.push({ kind: "toast", message });
      },
    },
    observer,
  );
  const self = {
    getActiveSpreadsheet: () => spreadsheet,
    getActiveSheet: () => createSheet(document, execution, workbook.getActiveSheet()),
    getUi() {
      execution.checkMayWrite("getUi");
      return createUi(document, execution);
    },
    /** Writes take effect at once here. */
    flush() {},
    DeveloperMetadataVisibility: { DOCUMENT: "DOCUMENT", PROJECT: "PROJECT" },
  };
  return asGoogle(observe("SpreadsheetApp", self, observer));
}

function createUi(document: StandInDocument, { observer }: Execution) {
  const self = {
    ButtonSet: { OK: "OK" },
    alert(title: string, prompt?: string) {
      document.shown.push({ kind: "alert", message: prompt ?? title });
      return "OK";
    },
    createAddonMenu() {
      const items: { label: string; functionName: string }[] = [];
      const menu = {
        addItem(label: string, functionName: string) {
          items.push({ label, functionName });
          return proxy;
        },
        addToUi() {
          document.menu = items;
        },
      };
      const proxy = observe("Menu", menu, observer);
      return proxy;
    },
  };
  return observe("Ui", self, observer);
}
