import type { Cell } from "../../../shared/cells/cell.ts";
import { asText, type Grid, writeBlock } from "../services/grid.ts";
import type { OwnedColumns } from "../services/owned-columns.ts";
import type { RowResult } from "./row-results.ts";
import { formatStamp, hashCell, hashColumn, isBlankOutput, stampColumn } from "./stamp.ts";
import type { SurveyedRow } from "./survey.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one cell gets; `undefined` where it must not be touched. */
type Outgoing = string | number | boolean | undefined;

interface OwnedColumn {
  readonly id: string;
  readonly column: number;
}

/**
 * Writes results into the owned columns: one write per run of neighbouring columns, from the first to the last row
 * concerned. Rows between them get what the add-on itself wrote there before. Cells that hold anything else are left out,
 * which splits a write there. The stamp's run of columns goes last. A result of undefined empties its row. Returns how
 * many cells of all rows were kept for the user.
 */
export function writeResults(
  sheet: Sheet,
  grid: Grid,
  owned: OwnedColumns,
  survey: readonly SurveyedRow[],
  results: ReadonlyMap<number, RowResult | undefined>,
): number {
  const concerned = survey.filter(({ row }) => results.has(row)).map(({ row }) => row);
  const [first, last] = [concerned[0] ?? 0, concerned[concerned.length - 1] ?? -1];
  const rows = survey.filter(({ row }) => row >= first && row <= last);
  for (const run of neighbouringColumns(owned)) {
    const lines = rows.map((surveyed) => {
      const { row } = surveyed;
      if (!results.has(row)) return run.map(({ id, column }) => standing(grid, surveyed, id, column));
      const line = rowCells(grid, owned, surveyed, results.get(row));
      return run.map(({ id }) => line.get(id));
    });
    writeLines(sheet, first, run[0]?.column ?? 0, lines);
  }
  return survey.reduce((sum, surveyed) => {
    if (!results.has(surveyed.row)) return sum + surveyed.kept.size;
    const line = rowCells(grid, owned, surveyed, results.get(surveyed.row));
    return sum + [...line.values()].filter((cell) => cell === undefined).length;
  }, 0);
}

/** All owned cells of a row that gets a result. */
function rowCells(
  grid: Grid,
  owned: OwnedColumns,
  { row, kept, stamp }: SurveyedRow,
  result: RowResult | undefined,
): Map<string, Outgoing> {
  const line = new Map<string, Outgoing>();
  const written = new Map<string, string>();
  for (const [id, column] of owned) {
    if (id === stampColumn) continue;
    const cell = result?.cells.get(id) ?? "";
    const stands = grid.values[row]?.[column] ?? "";
    const isKept = kept.has(id) && ((grid.formulas[row]?.[column] ?? "") !== "" || stands !== cell);
    line.set(id, isKept ? undefined : outgoing(cell));
    const hashed = isKept
      ? stamp?.cells.get(hashColumn(id))
      : isBlankOutput(cell)
        ? undefined
        : hashCell(cell);
    if (hashed !== undefined) written.set(hashColumn(id), hashed);
  }
  const { inputs = "", coreVersion = "" } = result ?? {};
  line.set(stampColumn, result ? asText(formatStamp({ inputs, coreVersion, cells: written })) : "");
  return line;
}

/** A cell of a row that gets no result: what the add-on wrote, written once more; anything else is not touched. */
const standing = (grid: Grid, { row, kept }: SurveyedRow, id: string, column: number): Outgoing =>
  kept.has(id) ? undefined : outgoing(grid.values[row]?.[column] ?? "");

const outgoing = (cell: Cell): string | number | boolean =>
  typeof cell === "string" ? asText(cell) : (cell ?? "");

/** Writes lines below each other in as few blocks as leave the untouchable cells out. */
function writeLines(
  sheet: Sheet,
  firstRow: number,
  firstColumn: number,
  lines: readonly (readonly Outgoing[])[],
): void {
  let block: (string | number | boolean)[][] = [];
  const flush = (end: number): void => {
    if (block.length > 0) writeBlock(sheet, firstRow + end - block.length, firstColumn, block);
    block = [];
  };
  lines.forEach((line, i) => {
    if (line.every((cell) => cell !== undefined)) {
      block.push([...line] as (string | number | boolean)[]);
      return;
    }
    flush(i);
    line.forEach((cell, at) => {
      if (cell !== undefined) writeBlock(sheet, firstRow + i, firstColumn + at, [[cell]]);
    });
  });
  flush(lines.length);
}

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
