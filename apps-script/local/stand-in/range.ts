import type { FRange } from "@univerjs/sheets/facade";
import { readCell, writtenCell } from "./cell-values.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { intoRealm } from "./realm.ts";

type Google = GoogleAppsScript.Spreadsheet.Range;

/** A rectangle of cells. `isWholeColumns`: it was named by columns alone, as in `F:F`. */
export function createRange(
  document: StandInDocument,
  execution: Execution,
  range: FRange,
  isWholeColumns: boolean,
): Google {
  const { realm, observer } = execution;
  const self = {
    getRow: () => range.getRow() + 1,
    getColumn: () => range.getColumn() + 1,
    getNumRows: () => range.getHeight(),
    getNumColumns: () => range.getWidth(),
    getValues() {
      const formats = range.getNumberFormats();
      const cells = range.getCellDataGrid();
      return intoRealm(
        realm,
        cells.map((row, r) => row.map((cell, c) => readCell(cell, formats[r]?.[c] ?? ""))),
      );
    },
    getFormulas: () => intoRealm(realm, range.getFormulas()),
    setValues(values: unknown[][]) {
      execution.checkMayWrite("setValues");
      checkSize("rows", values.length, range.getHeight());
      for (const row of values) checkSize("columns", row.length, range.getWidth());
      range.setValues(values.map((row) => row.map(writtenCell)));
      return proxy;
    },
    setNumberFormat(format: string) {
      execution.checkMayWrite("setNumberFormat");
      range.setNumberFormat(format);
      return proxy;
    },
    addDeveloperMetadata(key: string, value: string) {
      execution.checkMayWrite("addDeveloperMetadata");
      if (!isWholeColumns || range.getWidth() !== 1) {
        throw new Error("Adding developer metadata to arbitrary ranges is not currently supported.");
      }
      document.metadata.add({ sheetId: range.getSheetId(), column: range.getColumn(), key, value });
      return proxy;
    },
  };
  const proxy: Google = asGoogle(observe("Range", self, observer));
  return proxy;
}

function checkSize(what: "rows" | "columns", given: number, wanted: number): void {
  if (given === wanted) return;
  throw new Error(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
