import type { Cell } from "../../../shared/cells/cell.ts";
import { recogniseHeader, templateColumns } from "../../../shared/table/headers.ts";
import { createCellReader } from "../services/cell-reader.ts";
import { findTable } from "../table/find-table.ts";
import { isBlankRow, isStillLoading, normaliseInput, readInputs } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";

/** What Sheets hands to a custom function: one cell, or rows of cells. */
export type RowsArgument = unknown;

/** One row of the argument: its header, nothing, still computing, or something to score. */
export type ArgumentRow =
  | { readonly kind: "header" }
  | { readonly kind: "blank" }
  | { readonly kind: "loading" }
  | { readonly kind: "inputs"; readonly inputs: readonly Cell[] };

export interface ArgumentTable {
  readonly columns: readonly string[];
  readonly rows: readonly ArgumentRow[];
}

/**
 * Reads the argument: one name, a column of names, or a block with its header row. A block without header is taken
 * where it has just the columns of the Template tab.
 * @throws UserMessage when a block has neither.
 */
export function readRowsArgument(argument: RowsArgument): ArgumentTable {
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
  throw new UserMessage("Include the header row, e.g. =SOCIALTYPE(A1:F25).");
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
  const rows = grid.map((row, i): ArgumentRow => {
    if (i === table.headerRow) return { kind: "header" };
    return i < table.headerRow ? { kind: "blank" } : toRow(readInputs(table, row));
  });
  return { columns: table.columns.map(({ id }) => id), rows };
}

function toRow(inputs: readonly Cell[]): ArgumentRow {
  if (isStillLoading(inputs)) return { kind: "loading" };
  return isBlankRow(inputs) ? { kind: "blank" } : { kind: "inputs", inputs };
}
