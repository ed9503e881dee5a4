import type { FRange } from "@univerjs/sheets/facade";
import { readCell, writtenCell } from "./cell-values.ts";
import { createDropDownMethods } from "./data-validation.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { asGoogle, observe } from "./observe.ts";
import { createNoteMethods } from "./range-notes.ts";
import { createStyleMethods } from "./range-styles.ts";
import { createWriter } from "./range-writer.ts";
import { intoRealm, intoRealmCell } from "./realm.ts";
import { activate } from "./selection.ts";
import { createSheet } from "./sheet.ts";

type Google = GoogleAppsScript.Spreadsheet.Range;

/** A rectangle of cells. `isWholeColumns`: it was named or selected by columns alone, as in `F:F`. */
export function createRange(
  document: StandInDocument,
  execution: Execution,
  range: FRange,
  isWholeColumns: boolean,
): Google {
  const { realm, observer } = execution;
  const writer = createWriter(document, execution, range, (): Google => proxy);
  const readValues = (): unknown[][] => {
    const formats = range.getNumberFormats();
    const cells = range.getCellDataGrid();
    return cells.map((row, r) => row.map((cell, c) => readCell(cell, formats[r]?.[c] ?? "")));
  };

  const self = {
    getRow: () => range.getRow() + 1,
    getColumn: () => range.getColumn() + 1,
    getNumRows: () => range.getHeight(),
    getNumColumns: () => range.getWidth(),
    getA1Notation: () => range.getA1Notation(),
    getSheet() {
      const sheet = document.workbook.getSheetBySheetId(range.getSheetId());
      if (!sheet) throw new Error("The sheet of this range was deleted.");
      return createSheet(document, execution, sheet);
    },
    getValue: () => intoRealmCell(realm, readValues()[0]?.[0]),
    getValues: () => intoRealm(realm, readValues()),
    getFormulas: () => intoRealm(realm, range.getFormulas()),
    setValue: writer.all("setValue", (value: unknown) => {
      range.setValues(writer.filled(writtenCell(value)));
    }),
    setValues: writer.grid("setValues", (values: unknown[][]) => {
      range.setValues(values.map((row) => row.map(writtenCell)));
    }),
    clearContent: writer.all("clearContent", () => {
      range.clearContent();
    }),
    /** Selects it; its first cell becomes the current one. */
    activate: writer.all("activate", () => activate(document.workbook, range)),
    addDeveloperMetadata: writer.all("addDeveloperMetadata", (key: string, value: string) => {
      if (!isWholeColumns || range.getWidth() !== 1) {
        throw new Error("Adding developer metadata to arbitrary ranges is not currently supported.");
      }
      document.metadata.add({ sheetId: range.getSheetId(), column: range.getColumn(), key, value });
    }),
    ...createStyleMethods(range, writer, realm),
    ...createNoteMethods(range, writer, realm),
    ...createDropDownMethods(document, execution, range, writer),
  };
  const proxy: Google = asGoogle(observe("Range", self, observer));
  return proxy;
}
