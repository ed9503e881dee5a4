import type { PeerRow, Points } from "./peer.ts";

/** Sheets by name, a list of cells a row; a text that starts with `=` is a formula. */
export interface LeanBook {
  readonly Values: readonly (readonly BookCell[])[];
  readonly Weights: readonly (readonly BookCell[])[];
  readonly Rows: readonly (readonly BookCell[])[];
  /** The lean of a row stands in its first cell. */
  readonly Leans: readonly (readonly BookCell[])[];
}

export type BookCell = string | number | null;

/** The scoring as a careful person builds it in a spreadsheet: a look-up of each cell in a list of values, and one SUMPRODUCT for each row. */
export function leanBook(rows: readonly PeerRow[], points: Points): LeanBook {
  const ids = [...points.keys()];
  const lists = [...points.values()].map((values) => [...values]);
  const longest = Math.max(...lists.map((list) => list.length));
  const leanOf = (row: number): string =>
    `=SUMPRODUCT(Weights!$A$1:$${letters(ids.length - 1)}$1,B${row}:${letters(ids.length)}${row})`;
  const pointsAt = (column: number, row: number): string => {
    const [value, added] = [letters(2 * column), letters(2 * column + 1)];
    const place = `MATCH(Rows!${letters(column)}${row},Values!$${value}$1:$${value}$${longest},0)`;
    return `=INDEX(Values!$${added}$1:$${added}$${longest},${place})`;
  };
  return {
    Values: Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [null, null])),
    Weights: [ids.map(() => 1)],
    Rows: rowCells(rows, points),
    Leans: rows.map((_, i) => [leanOf(i + 1), ...ids.map((_id, column) => pointsAt(column, i + 1))]),
  };
}

/** What rows have in the sheet Rows. */
export const rowCells = (rows: readonly PeerRow[], points: Points): BookCell[][] =>
  rows.map((row) => [...points.keys()].map((id) => row[id] ?? ""));

/** Letters of a column: 0 is A, 26 is AA. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
