import type { FWorkbook } from "@univerjs/sheets/facade";
import type { ChartSpec } from "./charts.ts";
import { createDeveloperMetadata, type DeveloperMetadata } from "./developer-metadata.ts";
import type { HtmlPage } from "./html-service.ts";
import { createSheetIds, type SheetIds } from "./sheet-ids.ts";
import type { Answer, ButtonSet } from "./ui.ts";

/** An entry of the add-on's menu; an item calls one of the add-on's functions. */
export type MenuEntry =
  | { readonly kind: "item"; readonly label: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "menu"; readonly label: string; readonly entries: readonly MenuEntry[] };

/** Every item of a menu, those of its sub-menus included. */
export const menuItems = (entries: readonly MenuEntry[]): readonly Extract<MenuEntry, { kind: "item" }>[] =>
  entries.flatMap((entry) => {
    if (entry.kind === "menu") return menuItems(entry.entries);
    return entry.kind === "item" ? [entry] : [];
  });

/** What stays with a spreadsheet from one execution to the next. */
export interface StandInDocument {
  readonly workbook: FWorkbook;
  readonly sheetIds: SheetIds;
  readonly metadata: DeveloperMetadata;
  readonly properties: Map<string, string>;
  readonly cache: Map<string, { readonly value: string; readonly expires: number }>;
  /** The lock that executions share; the stand-in frees it when an execution ends. */
  lock: { holder: object | undefined };
  /** What the user was shown. */
  readonly shown: { readonly kind: "alert" | "toast"; readonly message: string }[];
  /** What the user answers to the next dialogs; when there are none left, the affirmative button of each. */
  readonly answers: Answer[];
  /** Asks a person who is there; without it, and where it has no answer, `answers` count. */
  decide?: (message: string, buttons: ButtonSet) => Answer | undefined;
  /** The add-on's menu. */
  menu: readonly MenuEntry[];
  /** Charts of all sheets; drawn by whoever shows the document. */
  charts: readonly ChartSpec[];
  /** The page that was to be shown in the sidebar last. */
  sidebar: HtmlPage | undefined;
}

/** `sheetIds` are those that the document was given before. */
export function createDocument(
  workbook: FWorkbook,
  sheetIds: Iterable<readonly [string, number]> = [],
): StandInDocument {
  return {
    workbook,
    sheetIds: createSheetIds(workbook, sheetIds),
    metadata: createDeveloperMetadata(workbook),
    properties: new Map(),
    cache: new Map(),
    lock: { holder: undefined },
    shown: [],
    answers: [],
    menu: [],
    charts: [],
    sidebar: undefined,
  };
}
