import type { Writable } from "./grid.ts";

/** What one cell gets; `undefined` where it must not be touched. */
export type Outgoing = Writable | undefined;

/** A block of cells to be written at once; row and column count from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly block: readonly (readonly Writable[])[];
}

/**
 * Covers the cells that may be touched with rectangles. Neighbouring columns with the same gaps go together, so that
 * without gaps there is one rectangle, and n untouchable cells make at most 3n more.
 * `rectangles([["a", 1], ["b", undefined]], 5, 2)` are `a, b` in column 2 and `1` in column 3, from row 5 on.
 */
export function rectangles(
  lines: readonly (readonly Outgoing[])[],
  firstRow: number,
  firstColumn: number,
): Rectangle[] {
  return columnGroups(lines).flatMap(({ from, to }) => {
    const found: Rectangle[] = [];
    let block: Writable[][] = [];
    const close = (end: number): void => {
      if (block.length > 0)
        found.push({ row: firstRow + end - block.length, column: firstColumn + from, block });
      block = [];
    };
    lines.forEach((line, i) => {
      const cells = line.slice(from, to);
      if (cells.every((cell) => cell !== undefined)) block.push(cells);
      else close(i);
    });
    close(lines.length);
    return found;
  });
}

/** Neighbouring columns whose gaps are in the same lines. */
function columnGroups(lines: readonly (readonly Outgoing[])[]): { from: number; to: number }[] {
  const width = lines[0]?.length ?? 0;
  const groups: { from: number; to: number }[] = [];
  for (let column = 0; column < width; column++) {
    const group = groups[groups.length - 1];
    const isAlike =
      group !== undefined &&
      lines.every((line) => (line[column] === undefined) === (line[group.from] === undefined));
    if (isAlike) group.to = column + 1;
    else groups.push({ from: column, to: column + 1 });
  }
  return groups;
}
