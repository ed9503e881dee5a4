import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { hash } from "../hash.ts";
import { cellAt, type Grid, hasFormula } from "../services/grid.ts";
import { columnLetters } from "../services/owned-columns.ts";
import { readSheetNote, writeSheetNote } from "../services/sheet-notes.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sentence stands in the first row, the headers in the second, a row for each channel below. */
export const headerRow = 1;
export const firstRow = 2;

/** What a tab holds of a comparison written before. */
export interface WrittenBlock {
  readonly rows: number;
  readonly columns: number;
  /** Hashes of the headers that may be found: while a block is being written, those before and those to come. */
  readonly headers: readonly string[];
}

const key = "socialtype-comparison-block";
const hashDigits = 8;

const nothing: WrittenBlock = { rows: 0, columns: 0, headers: [] };

export function readBlock(tab: Sheet): WrittenBlock {
  const text = readSheetNote(tab, key);
  return text === undefined ? nothing : (JSON.parse(text) as WrittenBlock);
}

export const noteBlock = (tab: Sheet, block: WrittenBlock): void =>
  writeSheetNote(tab, key, JSON.stringify(block));

/** A hash of headers, whatever blank cells follow them. */
export function hashHeaders(headers: readonly Cell[]): string {
  const filled = [...headers];
  while (filled.length > 0 && isBlank(filled[filled.length - 1])) filled.pop();
  return hash(filled.map(String), hashDigits);
}

/** Do the headers stand where they were written? If not, columns or rows were put in or taken out. */
export const isInPlace = (grid: Grid, { columns, headers }: WrittenBlock): boolean =>
  headers.length === 0 || headers.includes(hashHeaders((grid.values[headerRow] ?? []).slice(0, columns)));

/** Is this row one that the add-on wrote? They begin with the number of a row. */
export const isWrittenRow = (grid: Grid, { rows }: WrittenBlock, row: number): boolean =>
  row >= firstRow && row < firstRow + rows && typeof cellAt(grid, row, 0) === "number";

/**
 * The first cell of the user's own that a new block of so many rows and columns would run over, as in `"B7"`; undefined
 * where there is none.
 */
export function cellInTheWay(
  grid: Grid,
  written: WrittenBlock,
  rows: number,
  columns: number,
): string | undefined {
  for (let row = 0; row < firstRow + rows; row++) {
    const isOurs = row < firstRow ? written.headers.length > 0 : isWrittenRow(grid, written, row);
    const width = row < headerRow ? 1 : columns;
    const ownWidth = isOurs ? Math.min(width, Math.max(1, written.columns)) : 0;
    for (let column = ownWidth; column < width; column++) {
      if (!isBlank(cellAt(grid, row, column)) || hasFormula(grid, row, column))
        return `${columnLetters(column)}${row + 1}`;
    }
  }
  return undefined;
}
