import type { Cell } from "../../../shared/cells/cell.ts";
import { findTable } from "../../src/table/find-table.ts";
import { readInputs } from "../../src/table/inputs.ts";
import { readCsv } from "./read-csv.ts";
import { asRefusal } from "./refusal.ts";

/** The table of a file, as the add-on would find it. */
export interface FileTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** @throws Refusal when the file cannot be read or has no column with channels. */
export async function readTable(file: string): Promise<FileTable> {
  const cells = await readCsv(file);
  const table = asRefusal(() => findTable(cells, new Set()));
  return {
    columns: table.columns.map(({ id }) => id),
    rows: cells.slice(table.headerRow + 1).map((row) => readInputs(table, row)),
  };
}
