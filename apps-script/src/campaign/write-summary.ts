import { isBlank } from "../../../shared/cells/cell.ts";
import { hashCell } from "../run/stamp.ts";
import { cellAt, type Grid, hasFormula, writable, writeBlock } from "../services/grid.ts";
import { type Outgoing, rectangles } from "../services/rectangles.ts";
import { readSheetNote, writeSheetNote } from "../services/sheet-notes.ts";
import type { SummaryLine } from "./plan-summary.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const key = "socialtype-plan-block";

/**
 * Writes the block above a plan, from `top` on, into the given columns. A cell in which the user has put something stays.
 * The tab notes hashes of what is written there, while it is being written those of the old and of the new block.
 */
export function writeSummary(
  tab: Sheet,
  grid: Grid,
  top: number,
  columns: readonly number[],
  lines: readonly SummaryLine[],
): void {
  const coming = [...new Set(lines.flatMap((line) => line.filter((cell) => cell !== "").map(hashCell)))];
  const written = new Set((readSheetNote(tab, key) ?? "").split(" "));
  const isOurs = (row: number, column: number): boolean => {
    const cell = cellAt(grid, row, column);
    return !hasFormula(grid, row, column) && (isBlank(cell) || written.has(hashCell(cell)));
  };
  if (!isSame(grid, top, columns, lines)) {
    note(tab, [...new Set([...written, ...coming])]);
    columns.forEach((column, at) => {
      const cells = lines.map((line, i): Outgoing[] => [
        isOurs(top + i, column) ? writable(line[at] ?? "") : undefined,
      ]);
      for (const { row, block } of rectangles(cells, top, column)) writeBlock(tab, row, column, block);
    });
  }
  note(tab, coming);
}

const isSame = (
  grid: Grid,
  top: number,
  columns: readonly number[],
  lines: readonly SummaryLine[],
): boolean =>
  lines.every((line, i) =>
    columns.every(
      (column, at) => cellAt(grid, top + i, column) === line[at] && !hasFormula(grid, top + i, column),
    ),
  );

function note(tab: Sheet, hashes: readonly string[]): void {
  const text = hashes.join(" ");
  if (text !== readSheetNote(tab, key)) writeSheetNote(tab, key, text);
}
