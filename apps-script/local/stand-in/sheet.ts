import type { FWorksheet } from "@univerjs/sheets/facade";
import { parseA1 } from "./a1-notation.ts";
import { createChartMethods } from "./charts.ts";
import type { StandInDocument } from "./document.ts";
import type { Execution } from "./execution.ts";
import { createMetadataFinder } from "./metadata-finder.ts";
import { asGoogle, observe } from "./observe.ts";
import { createRange } from "./range.ts";
import { createActiveRange, createActiveRangeList } from "./range-list.ts";
import { keepSelection } from "./selection.ts";

type Google = GoogleAppsScript.Spreadsheet.Sheet;

/** Which of Univer's sheets the add-on means when it hands one back. */
const univerSheets = new WeakMap<object, FWorksheet>();

export function univerSheetOf(sheet: Google): FWorksheet {
  const univerSheet = univerSheets.get(sheet);
  if (!univerSheet) throw new TypeError("This is not a sheet of this spreadsheet.");
  return univerSheet;
}

/** One tab of the spreadsheet. */
export function createSheet(document: StandInDocument, execution: Execution, sheet: FWorksheet): Google {
  const checkInside = (rows: number, columns: number): void => {
    if (rows <= sheet.getMaxRows() && columns <= sheet.getMaxColumns()) return;
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  };
  const wrap = (row: number, column: number, rows: number, columns: number, isWholeColumns = false) =>
    createRange(document, execution, sheet.getRange(row, column, rows, columns), isWholeColumns);

  const self = {
    getName: () => sheet.getSheetName(),
    getSheetId: () => document.sheetIds.of(sheet.getSheetId()),
    getMaxRows: () => sheet.getMaxRows(),
    getMaxColumns: () => sheet.getMaxColumns(),
    getLastRow: () => filledSize(sheet).rows,
    getLastColumn: () => filledSize(sheet).columns,
    getActiveRange: () => createActiveRange(document, execution),
    getActiveRangeList: () => createActiveRangeList(document, execution),
    /** From the first cell to the last one that holds something. */
    getDataRange() {
      const { rows, columns } = filledSize(sheet);
      return wrap(0, 0, Math.max(1, rows), Math.max(1, columns));
    },
    /** By position from 1, or in A1 notation. */
    getRange(row: number | string, column = 1, rows = 1, columns = 1) {
      if (typeof row === "string") {
        const area = parseA1(row, sheet.getMaxRows());
        checkInside(area.row + area.rows, area.column + area.columns);
        return wrap(area.row, area.column, area.rows, area.columns, area.isWholeColumns);
      }
      if (row < 1) throw new Error("The starting row of the range is too small.");
      if (column < 1) throw new Error("The starting column of the range is too small.");
      if (rows < 1 || columns < 1)
        throw new Error("The number of rows and columns in the range must be at least 1.");
      checkInside(row + rows - 1, column + columns - 1);
      return wrap(row - 1, column - 1, rows, columns);
    },
    activate() {
      execution.checkMayWrite("activate");
      sheet.activate();
      return proxy;
    },
    insertColumnsAfter(afterPosition: number, howMany: number) {
      execution.checkMayWrite("insertColumnsAfter");
      keepSelection(document.workbook, () => sheet.insertColumnsAfter(afterPosition - 1, howMany));
      return proxy;
    },
    insertRowsAfter(afterPosition: number, howMany: number) {
      execution.checkMayWrite("insertRowsAfter");
      keepSelection(document.workbook, () => sheet.insertRowsAfter(afterPosition - 1, howMany));
      return proxy;
    },
    hideColumns(columnIndex: number, numColumns = 1) {
      execution.checkMayWrite("hideColumns");
      keepSelection(document.workbook, () => sheet.hideColumns(columnIndex - 1, numColumns));
    },
    showColumns(columnIndex: number, numColumns = 1) {
      execution.checkMayWrite("showColumns");
      keepSelection(document.workbook, () => sheet.showColumns(columnIndex - 1, numColumns));
    },
    setColumnWidth(columnPosition: number, pixels: number) {
      execution.checkMayWrite("setColumnWidth");
      keepSelection(document.workbook, () => sheet.setColumnWidth(columnPosition - 1, pixels), sheet);
      return proxy;
    },
    getFrozenRows: () => sheet.getFrozenRows(),
    setFrozenRows(rows: number) {
      execution.checkMayWrite("setFrozenRows");
      sheet.setFrozenRows(rows);
    },
    addDeveloperMetadata(key: string, value: string) {
      execution.checkMayWrite("addDeveloperMetadata");
      document.metadata.add({ sheetId: sheet.getSheetId(), column: null, key, value });
      return proxy;
    },
    createDeveloperMetadataFinder: () => createMetadataFinder(document, execution, [sheet]),
    ...createChartMethods(document, execution, sheet),
  };
  const proxy: Google = asGoogle(observe("Sheet", self, execution.observer));
  univerSheets.set(proxy, sheet);
  return proxy;
}

/** Rows and columns up to the last cell with content; a formatted blank cell is no content. */
export function filledSize(sheet: FWorksheet): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const isFilled =
        cell && ((cell.v !== undefined && cell.v !== null && cell.v !== "") || cell.f || cell.si || cell.p);
      if (!isFilled) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  return { rows, columns };
}
