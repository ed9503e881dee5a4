import type { FWorkbook } from "@univerjs/sheets/facade";
import { type ColumnMetadata, createColumnMetadata } from "./column-metadata.ts";
import { createSheetIds, type SheetIds } from "./sheet-ids.ts";

/** What stays with a spreadsheet from one execution to the next. */
export interface StandInDocument {
  readonly workbook: FWorkbook;
  readonly sheetIds: SheetIds;
  readonly metadata: ColumnMetadata;
  readonly properties: Map<string, string>;
  readonly cache: Map<string, { readonly value: string; readonly expires: number }>;
  /** The lock that executions share; the stand-in frees it when an execution ends. */
  lock: { holder: object | undefined };
  /** What the user was shown. */
  readonly shown: { readonly kind: "alert" | "toast"; readonly message: string }[];
  /** Items of the add-on's menu: label and the function it calls. */
  menu: { readonly label: string; readonly functionName: string }[];
}

export function createDocument(workbook: FWorkbook): StandInDocument {
  return {
    workbook,
    sheetIds: createSheetIds(workbook),
    metadata: createColumnMetadata(workbook),
    properties: new Map(),
    cache: new Map(),
    lock: { holder: undefined },
    shown: [],
    menu: [],
  };
}
