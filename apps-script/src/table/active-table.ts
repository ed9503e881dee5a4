import type { Cell } from "../../../shared/cells/cell.ts";
import { type Grid, readGrid } from "../services/grid.ts";
import { findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import type { ChannelRow } from "../sidebar/send-rows.ts";
import { type ColumnMapping, findMapping } from "./column-mapping.ts";
import { findTable, type SheetTable } from "./find-table.ts";
import { isBlankRow, isStillLoading, readInputs } from "./inputs.ts";
import { refusePlan } from "./refuse-plan.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with the table on it. */
export interface ActiveTable {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly owned: OwnedColumns;
  /** What the user wants columns to be read as. */
  readonly mapping: ColumnMapping;
  readonly table: SheetTable;
}

/**
 * Reads the active sheet: two range reads.
 * @throws UserMessage when it has no table.
 */
export const readActiveTable = (): ActiveTable => readTableOf(SpreadsheetApp.getActiveSheet());

/**
 * Reads a sheet: two range reads.
 * @throws UserMessage when it has no table.
 */
export function readTableOf(sheet: Sheet): ActiveTable {
  const owned = findOwnedColumns(sheet);
  refusePlan(owned);
  const grid = readGrid(sheet);
  const mapping = findMapping(sheet);
  return { sheet, grid, owned, mapping, table: findTable(grid.values, new Set(owned.values()), mapping) };
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
