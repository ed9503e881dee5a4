/** A rectangle of a sheet, from 0. `isWholeColumns`: it was named by columns alone, as in `F:F`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isWholeColumns: boolean;
}

const pattern = /^\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/i;

/**
 * What `A2`, `$A$2:C9`, `B:D` or `A2:C` (to the sheet's end) name in a sheet of this size; whole rows are not imitated.
 * @throws Error with Google's words when it is no range.
 */
export function parseA1(notation: string, maxRows: number): Area {
  const [, first = "", firstRow, last, lastRow] = pattern.exec(notation) ?? [];
  const isWholeColumns = firstRow === undefined && lastRow === undefined && last !== undefined;
  if (first === "" || (firstRow === undefined && !isWholeColumns)) throw new Error("Range not found");
  const [left, right] = [columnOf(first), columnOf(last ?? first)].sort((a, b) => a - b) as [number, number];
  const from = Number(firstRow ?? 1);
  const to = last === undefined ? from : Number(lastRow ?? maxRows);
  const [top, bottom] = from <= to ? [from, to] : [to, from];
  return { row: top - 1, column: left, rows: bottom - top + 1, columns: right - left + 1, isWholeColumns };
}

/** `columnOf("AB")` is 27. */
const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The name of the sheet and the range in `Plan!A2` or `'My plan'!A2`; without a sheet the name is undefined. */
export function splitSheetName(notation: string): { name: string | undefined; range: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(notation);
  if (!match) return { name: undefined, range: notation };
  return { name: match[1]?.replace(/''/g, "'") ?? match[2], range: match[3] ?? "" };
}
