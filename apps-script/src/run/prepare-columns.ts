import { isBlank } from "../../../shared/cells/cell.ts";
import type { OwnColumn } from "../present/result-columns.ts";
import { cellAt, type Grid, hasFormula, writeBlock } from "../services/grid.ts";
import { claimColumns, neighbours, type OwnedColumns, releaseColumns } from "../services/owned-columns.ts";
import { stampColumn } from "./stamp.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const stampHeader = "SocialType stamp";

/** Ids of the columns of a run that are not there yet, the stamps' among them, in their order. */
export const missingColumns = (owned: OwnedColumns, columns: readonly OwnColumn[]): string[] =>
  [...columns.map(({ id }) => id), stampColumn].filter((id) => !owned.has(id));

/**
 * Claims the columns that are not there yet, right of everything that is filled in: first the claim, then how the column
 * looks, last its header, which says that the column is ready. So a run that was cut off in here can be taken up at any
 * point. `newColumns` were missing when the run began: one of them that the user has meanwhile written into is given back.
 */
export function prepareColumns(
  sheet: Sheet,
  grid: Grid,
  headerRow: number,
  owned: OwnedColumns,
  columns: readonly OwnColumn[],
  newColumns: readonly string[],
): OwnedColumns {
  const headers = new Map([
    ...columns.map(({ id, header }) => [id, header] as const),
    [stampColumn, stampHeader],
  ]);
  const taken = takenByUser(owned, grid, headerRow, headers, newColumns);
  if (taken.length > 0) releaseColumns(sheet, taken);
  const all = claimMissing(sheet, grid, new Map([...owned].filter(([id]) => !taken.includes(id))), columns);

  const unready = [...headers]
    .map(([id, header]) => ({ id, header, column: all.get(id) ?? -1 }))
    .filter(({ column }) => isBlank(cellAt(grid, headerRow, column)) && !hasFormula(grid, headerRow, column));
  for (const { id, column } of unready) {
    const format = columns.find((each) => each.id === id)?.numberFormat;
    const rows = sheet.getMaxRows() - headerRow - 1;
    if (format !== undefined && rows > 0)
      sheet.getRange(headerRow + 2, column + 1, rows, 1).setNumberFormat(format);
    if (id === stampColumn) sheet.hideColumns(column + 1);
  }
  for (const run of neighbours(unready))
    writeBlock(sheet, headerRow, run[0]?.column ?? 0, [run.map(({ header }) => header)]);
  return all;
}

/** Claims what is missing, right of everything that is filled in or owned. */
function claimMissing(
  sheet: Sheet,
  grid: Grid,
  owned: OwnedColumns,
  columns: readonly OwnColumn[],
): OwnedColumns {
  const missing = missingColumns(owned, columns);
  if (missing.length === 0) return owned;
  const first = firstFreeColumn(grid, owned);
  claimColumns(sheet, first, missing);
  return new Map([...owned, ...missing.map((id, i) => [id, first + i] as const)]);
}

/** Position of the first column right of everything that is filled in or owned. */
export const firstFreeColumn = (grid: Grid, owned: OwnedColumns): number =>
  Math.max(grid.values[0]?.length ?? 0, 1 + Math.max(-1, ...owned.values()));

/** New columns that are not ready and in which something stands already; in one with its header it is the user's edit. */
function takenByUser(
  owned: OwnedColumns,
  grid: Grid,
  headerRow: number,
  headers: ReadonlyMap<string, string>,
  newColumns: readonly string[],
): string[] {
  return newColumns.filter((id) => {
    const column = owned.get(id);
    if (column === undefined) return false;
    const isReady =
      cellAt(grid, headerRow, column) === headers.get(id) && !hasFormula(grid, headerRow, column);
    return (
      !isReady &&
      grid.values.some((_, row) => hasFormula(grid, row, column) || !isBlank(cellAt(grid, row, column)))
    );
  });
}
