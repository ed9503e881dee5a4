import type { Cell } from "../../../shared/cells/cell.ts";
import { recogniseHeader, templateColumns } from "../../../shared/table/headers.ts";
import { createCellReader } from "../services/cell-reader.ts";
import { findTable } from "../table/find-table.ts";
import { isBlankRow, isStillLoading, loading, normaliseInput, readInputs } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";
import { errorValueAmong } from "./error-values.ts";

/** One row of the argument: its header, nothing, still computing, one that cannot be read, or something to score. */
export type ArgumentRow =
  | { readonly kind: "header" }
  | { readonly kind: "blank" }
  | { readonly kind: "loading" }
  | { readonly kind: "problem"; readonly message: string }
  | { readonly kind: "inputs"; readonly inputs: readonly Cell[] };

export interface ArgumentTable {
  readonly columns: readonly string[];
  readonly rows: readonly ArgumentRow[];
}

/** A function's formula over some range, to show in a sentence. */
export type Example = (range: string) => string;

/**
 * Reads what Sheets hands over: one name, a column of names, or a block with its header row. A block without header is
 * taken where it has just the columns of the Template tab.
 * @throws UserMessage when a block has neither, when a header is still computing, or when there is no argument.
 */
export function readRowsArgument(argument: unknown, example: Example): ArgumentTable {
  if (argument === undefined) {
    throw new UserMessage(`Say which channels: a name or a range of names, e.g. ${example("A2:A25")}.`);
  }
  const rows = (Array.isArray(argument) ? argument : [[argument]]) as readonly (readonly unknown[])[];
  const toCell = createCellReader();
  const grid = rows.map((row) => row.map(toCell));
  const width = grid[0]?.length ?? 0;
  if (width <= 1) return readNames(grid);
  const headerRow = grid.findIndex((row) => !isBlankRow(row.map(normaliseInput)));
  if (headerRow < 0) return { columns: ["platform"], rows: grid.map(() => ({ kind: "blank" })) };
  const hasHeader = grid[headerRow]?.some((cell) => recogniseHeader(cell) !== undefined) ?? false;
  if (hasHeader) return readBlock(grid);
  if (width === templateColumns.length)
    return { columns: templateColumns, rows: grid.map((row) => toRow(row.map(normaliseInput))) };
  refuseLoading(grid[headerRow] ?? []);
  throw new UserMessage(`Include the header row, e.g. ${example("A1:F25")}.`);
}

function readNames(grid: readonly (readonly Cell[])[]): ArgumentTable {
  const rows = grid.map(([cell = null], i): ArgumentRow => {
    const isHeader = i === 0 && grid.length > 1 && recogniseHeader(cell) === "platform";
    return isHeader ? { kind: "header" } : toRow([normaliseInput(cell)]);
  });
  return { columns: ["platform"], rows };
}

function readBlock(grid: readonly (readonly Cell[])[]): ArgumentTable {
  const table = findTable(grid, new Set());
  refuseLoading(grid[table.headerRow] ?? []);
  const rows = grid.map((row, i): ArgumentRow => {
    if (i === table.headerRow) return { kind: "header" };
    return i < table.headerRow ? { kind: "blank" } : toRow(readInputs(table, row));
  });
  return { columns: table.columns.map(({ id }) => id), rows };
}

/** While a header is computing, nobody knows what its column means: the whole answer waits. */
function refuseLoading(header: readonly Cell[]): void {
  if (isStillLoading(header.map(normaliseInput))) throw new UserMessage(loading);
}

function toRow(inputs: readonly Cell[]): ArgumentRow {
  if (isStillLoading(inputs)) return { kind: "loading" };
  const errorValue = errorValueAmong(inputs);
  if (errorValue !== undefined) {
    const message = `A cell of this row shows ${errorValue}. Mend its formula, or write a value there.`;
    return { kind: "problem", message };
  }
  return isBlankRow(inputs) ? { kind: "blank" } : { kind: "inputs", inputs };
}
