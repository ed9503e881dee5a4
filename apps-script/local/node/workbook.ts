import { createRequire } from "node:module";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { writtenCell } from "../stand-in/cell-values.ts";

/** Univer's ES build does not load in Node, its CommonJS build does. */
const load = createRequire(import.meta.url);

/** A cell as it would be typed: text that looks like a formula, number or boolean becomes one. */
export type TypedCell = string | number | boolean | Date | null;

export interface OpenWorkbook {
  readonly workbook: FWorkbook;
  /** Resolves when every formula has its value. */
  calculated(): Promise<void>;
  close(): void;
}

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** As large as a new one at Google. */
const newSheet: SheetSize = { rows: 1_000, columns: 26 };

/** A workbook with one sheet of this size, larger where the rows need more. */
export function openWorkbook(rows: readonly (readonly TypedCell[])[], size = newSheet): OpenWorkbook {
  const { createUniver, LocaleType } = load("@univerjs/presets") as typeof import("@univerjs/presets");
  const { UniverSheetsNodeCorePreset } = load(
    "@univerjs/preset-sheets-node-core",
  ) as typeof import("@univerjs/preset-sheets-node-core");
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset({})],
    plugins: loadPlugins(),
  });
  const workbook = univerAPI.createWorkbook({
    id: "spreadsheet",
    sheetOrder: ["sheet1"],
    sheets: {
      sheet1: {
        id: "sheet1",
        name: "Sheet1",
        rowCount: Math.max(size.rows, rows.length),
        columnCount: Math.max(size.columns, ...rows.map((row) => row.length)),
        cellData: rows.map((row) => row.map(writtenCell)),
      },
    },
  }) as unknown as FWorkbook;
  const hasFormula = rows.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("=")));
  const calculated = hasFormula ? univerAPI.getFormula().onCalculationEnd() : Promise.resolve();
  // It fails half a minute after a workbook was closed early; only who waits for it wants to hear that.
  calculated.catch(() => {});
  return { workbook, calculated: () => calculated, close: () => univer.dispose() };
}

function loadPlugins() {
  const names = ["numfmt", "note", "conditional-formatting"] as const;
  const plugins = names.map((name) => load(`@univerjs/sheets-${name}`));
  for (const name of names) load(`@univerjs/sheets-${name}/facade`);
  const [numfmt, note, formatting] = plugins;
  return [
    numfmt.UniverSheetsNumfmtPlugin,
    note.UniverSheetsNotePlugin,
    formatting.UniverSheetsConditionalFormattingPlugin,
  ];
}
