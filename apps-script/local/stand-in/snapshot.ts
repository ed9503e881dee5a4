import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { columnLetters } from "../../src/services/owned-columns.ts";
import { readCell } from "./cell-values.ts";
import { type DropDown, dropDownOf, listRules } from "./data-validation.ts";
import type { StandInDocument } from "./document.ts";
import { verticalAlignments, wrapStrategies } from "./range-styles.ts";

/** What a cell holds and looks like; only what differs from a blank one is there. */
export interface CellSnapshot {
  value?: string | number | boolean;
  formula?: string;
  format?: string;
  note?: string;
  dropDown?: DropDown;
  background?: string;
  isBold?: true;
  wrap?: keyof typeof wrapStrategies;
  alignment?: keyof typeof verticalAlignments;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly id: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  /** From 0. */
  readonly hiddenColumns: readonly number[];
  /** Pixels of the columns that are not as wide as a new one, by position from 0. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** By address, `A1`, row after row. */
  readonly cells: Readonly<Record<string, CellSnapshot>>;
}

export interface DocumentSnapshot {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
  /** By the ids of their sheets, then columns; `column` counts from 0 and is `null` on the sheet itself. */
  readonly metadata: readonly {
    readonly sheet: number;
    readonly column: number | null;
    readonly key: string;
    readonly value: string;
  }[];
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Everything of a document that a user or a later execution could notice, as plain data: equal for two documents in the
 * same state, however they got there. Cache, lock and dialogs are no part of it; formulas have the value they show now.
 */
export function snapshot(document: StandInDocument): DocumentSnapshot {
  const { workbook, sheetIds, metadata, properties } = document;
  const notes = metadata.notes.map(({ sheetId, column, key, value }) => ({
    sheet: sheetIds.of(sheetId),
    column,
    key,
    value,
  }));
  return {
    sheets: workbook.getSheets().map((sheet) => sheetSnapshot(document, sheet)),
    metadata: notes.sort(
      (a, b) =>
        a.sheet - b.sheet ||
        (a.column ?? -1) - (b.column ?? -1) ||
        compareText(a.key, b.key) ||
        compareText(a.value, b.value),
    ),
    properties: Object.fromEntries([...properties].sort(([a], [b]) => compareText(a, b))),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function sheetSnapshot(document: StandInDocument, sheet: FWorksheet): SheetSnapshot {
  const worksheet = sheet.getSheet();
  const columns = Array.from({ length: sheet.getMaxColumns() }, (_, column) => column);
  const standardWidth = worksheet.getConfig().defaultColumnWidth;
  const widths = columns.map((column) => [column, sheet.getColumnWidth(column)] as const);
  return {
    name: sheet.getSheetName(),
    id: document.sheetIds.of(sheet.getSheetId()),
    maxRows: sheet.getMaxRows(),
    maxColumns: sheet.getMaxColumns(),
    frozenRows: sheet.getFrozenRows(),
    hiddenColumns: columns.filter((column) => !worksheet.getColVisible(column)),
    columnWidths: Object.fromEntries(widths.filter(([, width]) => width !== standardWidth)),
    cells: cellSnapshots(document, sheet),
  };
}

function cellSnapshots(document: StandInDocument, sheet: FWorksheet): Record<string, CellSnapshot> {
  const cells = new Map<number, CellSnapshot>();
  const width = sheet.getMaxColumns();
  const add = (row: number, column: number, facts: CellSnapshot): void => {
    if (Object.keys(facts).length === 0) return;
    const at = row * width + column;
    cells.set(at, { ...cells.get(at), ...facts });
  };

  const styles = sheet.getWorkbook().getStyles();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      add(row, column, contentOf(sheet, row, column, cell));
      add(row, column, looksOf(styles.getStyleByCell(cell)));
    });
  for (const { row, col, note } of sheet.getNotes()) add(row, col, { note });
  for (const rule of listRules(document, sheet.getSheetId())) {
    const dropDown = dropDownOf(rule);
    for (const { startRow, endRow, startColumn, endColumn } of rule.ranges) {
      for (let row = startRow; row <= endRow; row++)
        for (let column = startColumn; column <= endColumn; column++) add(row, column, { dropDown });
    }
  }

  const inOrder = [...cells].sort(([a], [b]) => a - b);
  const address = (at: number) => `${columnLetters(at % width)}${Math.floor(at / width) + 1}`;
  return Object.fromEntries(inOrder.map(([at, cell]) => [address(at), cell]));
}

function contentOf(sheet: FWorksheet, row: number, column: number, cell: Nullable<ICellData>): CellSnapshot {
  const value = readCell(cell, "") as string | number | boolean;
  const hasFormula = Boolean(cell?.f || cell?.si);
  return {
    ...(value !== "" && { value }),
    ...(hasFormula && { formula: sheet.getRange(row, column).getFormula() }),
  };
}

function looksOf(style: Nullable<IStyleData>): CellSnapshot {
  const wrap = Object.entries(wrapStrategies).find(([, number]) => number === style?.tb)?.[0];
  const alignment = Object.entries(verticalAlignments).find(([, number]) => number === style?.vt)?.[0];
  return {
    ...(style?.n?.pattern && { format: style.n.pattern }),
    ...(style?.bg?.rgb && { background: style.bg.rgb.toLowerCase() }),
    ...(style?.bl === 1 && { isBold: true }),
    ...((wrap === "CLIP" || wrap === "WRAP") && { wrap }),
    ...((alignment === "top" || alignment === "middle") && { alignment }),
  };
}
