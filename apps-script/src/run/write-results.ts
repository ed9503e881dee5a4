import type { Cell } from "../../../shared/cells/cell.ts";
import { asText, asWritten, type Grid, writeBlock } from "../services/grid.ts";
import type { OwnedColumns } from "../services/owned-columns.ts";
import { stampColumn } from "./survey.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What is to stand in the add-on's columns of one row; columns that are left out become blank. */
export type RowResult = ReadonlyMap<string, string | number>;

/**
 * Writes results into the owned columns: one write per run of neighbouring columns, from the first to the last row
 * concerned, rows between them as they stand. The stamp's run of columns goes last.
 */
export function writeResults(
  sheet: Sheet,
  grid: Grid,
  owned: OwnedColumns,
  results: ReadonlyMap<number, RowResult>,
): void {
  if (results.size === 0) return;
  const rows = [...results.keys()];
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  for (const run of neighbouringColumns(owned)) {
    const block = Array.from({ length: last - first + 1 }, (_, i) =>
      run.map(({ id, column }) => {
        const result = results.get(first + i);
        return result ? outgoing(result.get(id) ?? "") : standing(grid, first + i, column);
      }),
    );
    writeBlock(sheet, first, run[0]?.column ?? 0, block);
  }
}

const outgoing = (cell: string | number): string | number => (typeof cell === "string" ? asText(cell) : cell);

const standing = (grid: Grid, row: number, column: number): string | number | boolean =>
  asWritten(grid.values[row]?.[column] ?? ("" as Cell), grid.formulas[row]?.[column] ?? "");

type OwnedColumn = { readonly id: string; readonly column: number };

/** Owned columns as runs of neighbours, the stamp's run last. */
function neighbouringColumns(owned: OwnedColumns): OwnedColumn[][] {
  const columns = [...owned].map(([id, column]) => ({ id, column })).sort((a, b) => a.column - b.column);
  const runs: OwnedColumn[][] = [];
  for (const each of columns) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.column === each.column - 1) run.push(each);
    else runs.push([each]);
  }
  const hasStamp = (run: OwnedColumn[]) => run.some(({ id }) => id === stampColumn);
  return [...runs.filter((run) => !hasStamp(run)), ...runs.filter(hasStamp)];
}
