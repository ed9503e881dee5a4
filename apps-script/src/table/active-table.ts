import type { Cell } from "../../../shared/cells/cell.ts";
import { type Grid, readGrid } from "../services/grid.ts";
import { findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import type { ChannelRow } from "../sidebar/send-rows.ts";
import { findMapping } from "./column-mapping.ts";
import { findTable, type SheetTable } from "./find-table.ts";
import { isBlankRow, isStillLoading, readInputs } from "./inputs.ts";

/** The active sheet with the table on it. */
export interface ActiveTable {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly grid: Grid;
  readonly owned: OwnedColumns;
  readonly table: SheetTable;
}

/**
 * Reads the active sheet: two range reads.
 * @throws UserMessage when it has no table.
 */
export function readActiveTable(): ActiveTable {
  const sheet = SpreadsheetApp.getActiveSheet();
  const owned = findOwnedColumns(sheet);
  const grid = readGrid(sheet);
  return { sheet, grid, owned, table: findTable(grid.values, new Set(owned.values()), findMapping(sheet)) };
}

/** The rows below the header that say something; those whose formulas are still computing are left out. */
export const channelRows = ({ grid, table }: Pick<ActiveTable, "grid" | "table">): ChannelRow[] =>
  grid.values
    .slice(table.headerRow + 1)
    .map((cells: readonly Cell[], i) => ({
      row: table.headerRow + 1 + i,
      inputs: readInputs(table, cells),
    }))
    .filter(({ inputs }) => !isBlankRow(inputs) && !isStillLoading(inputs));
