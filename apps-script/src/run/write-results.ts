import { asText, cellAt, type Grid, hasFormula, writable, writeBlock } from "../services/grid.ts";
import { neighbours, type OwnedColumns } from "../services/owned-columns.ts";
import { type Outgoing, type Rectangle, rectangles } from "../services/rectangles.ts";
import type { RowResult } from "./row-results.ts";
import {
  formatStamp,
  hashCell,
  hashColumn,
  isBlankOutput,
  noStamp,
  type Stamp,
  stampColumn,
} from "./stamp.ts";
import type { SurveyedRow } from "./survey.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a row is to hold: its cells by column id, and its stamp. */
interface RowWrite {
  readonly cells: ReadonlyMap<string, Outgoing>;
  /** undefined where the row's stamp goes, too. */
  readonly stamp: Stamp | undefined;
}

/**
 * Writes results into the owned columns: one write per run of neighbouring columns, from the first to the last row
 * concerned. Rows between them get what the add-on itself wrote there before. Cells that hold anything else are left out,
 * which splits a write there. The stamps go with the results, or last. Where one write is not enough, the stamps first
 * note what is coming, so that a run cut off in between still tells the add-on's cells from the user's.
 * A result of undefined empties its row.
 */
export function writeResults(
  sheet: Sheet,
  grid: Grid,
  owned: OwnedColumns,
  survey: readonly SurveyedRow[],
  results: ReadonlyMap<number, RowResult | undefined>,
): void {
  const concerned = survey.filter(({ row }) => results.has(row)).map(({ row }) => row);
  const [first, last] = [concerned[0] ?? 0, concerned[concerned.length - 1] ?? -1];
  const rows = survey.filter(({ row }) => row >= first && row <= last);
  const writes = new Map(
    rows
      .filter(({ row }) => results.has(row))
      .map((surveyed) => [surveyed.row, rowWrite(grid, owned, surveyed, results.get(surveyed.row))]),
  );
  const columns = [...owned].map(([id, column]) => ({ id, column }));
  const blocks = neighbours(columns).flatMap((run) => {
    const lines = rows.map((surveyed) => run.map((column) => outgoingAt(grid, surveyed, writes, column)));
    return rectangles(lines, first, run[0]?.column ?? 0);
  });
  const stampAt = owned.get(stampColumn) ?? -1;
  const hasStamps = ({ column, block }: Rectangle) =>
    column <= stampAt && stampAt < column + (block[0]?.length ?? 0);
  if (blocks.length > 1) writeStamps(sheet, grid, owned, survey, pendingStamps(rows, writes));
  for (const { row, column, block } of [
    ...blocks.filter((block) => !hasStamps(block)),
    ...blocks.filter(hasStamps),
  ])
    writeBlock(sheet, row, column, block);
}

/** Writes stamps alone, in one block; rows between them keep theirs. */
export function writeStamps(
  sheet: Sheet,
  grid: Grid,
  owned: OwnedColumns,
  survey: readonly SurveyedRow[],
  stamps: ReadonlyMap<number, Stamp>,
): void {
  const column = owned.get(stampColumn);
  const concerned = survey.filter(({ row }) => stamps.has(row)).map(({ row }) => row);
  const [first, last] = [concerned[0], concerned[concerned.length - 1]];
  if (column === undefined || first === undefined || last === undefined) return;
  const lines = survey
    .filter(({ row }) => row >= first && row <= last)
    .map(({ row, kind }): Outgoing[] => {
      const stamp = stamps.get(row);
      if (stamp) return [asText(formatStamp(stamp))];
      return [kind === "blocked" ? undefined : writable(cellAt(grid, row, column))];
    });
  for (const { row, column: at, block } of rectangles(lines, first, column))
    writeBlock(sheet, row, at, block);
}

/** All owned cells of a row that gets a result, and the stamp that says what belongs there. */
export function rowWrite(
  grid: Grid,
  owned: OwnedColumns,
  { row, kept }: SurveyedRow,
  result: RowResult | undefined,
): RowWrite {
  const cells = new Map<string, Outgoing>();
  const written = new Map<string, readonly string[]>();
  for (const [id, column] of owned) {
    if (id === stampColumn) continue;
    const cell = result?.cells.get(id) ?? "";
    const isSame = !hasFormula(grid, row, column) && cellAt(grid, row, column) === cell;
    const isKept = kept.has(id) && !isSame && !result?.overwritesEdits;
    cells.set(id, isKept ? undefined : writable(cell));
    // Also of a kept cell: so its result is written once it is cleared.
    const hashes = isBlankOutput(cell) ? undefined : [hashCell(cell)];
    if (hashes !== undefined) written.set(hashColumn(id), hashes);
  }
  if (!result) return { cells, stamp: undefined };
  const { inputs, coreVersion, isFailed } = result;
  return { cells, stamp: { ...noStamp, inputs, coreVersion, isFailed, cells: written } };
}

/** For every row that gets results: its stamp, with what was written and what is going to be. */
function pendingStamps(
  rows: readonly SurveyedRow[],
  writes: ReadonlyMap<number, RowWrite>,
): ReadonlyMap<number, Stamp> {
  const stamps = new Map<number, Stamp>();
  for (const { row, stamp = noStamp } of rows) {
    const coming = writes.get(row)?.stamp;
    if (!coming) continue;
    const cells = new Map<string, readonly string[]>(stamp.cells);
    for (const [column, hashes] of coming.cells)
      cells.set(column, [...new Set([...(stamp.cells.get(column) ?? []), ...hashes])]);
    stamps.set(row, { ...stamp, isPending: true, cells });
  }
  return stamps;
}

interface OwnedColumn {
  readonly id: string;
  readonly column: number;
}

/** What goes into a cell: a result, or, in a row that gets none, what the add-on wrote, written once more. */
function outgoingAt(
  grid: Grid,
  { row, kept, kind }: SurveyedRow,
  writes: ReadonlyMap<number, RowWrite>,
  { id, column }: OwnedColumn,
): Outgoing {
  const write = writes.get(row);
  if (id === stampColumn) {
    if (write) return write.stamp ? asText(formatStamp(write.stamp)) : "";
    return kind === "blocked" ? undefined : writable(cellAt(grid, row, column));
  }
  if (write) return write.cells.get(id);
  return kept.has(id) ? undefined : writable(cellAt(grid, row, column));
}
