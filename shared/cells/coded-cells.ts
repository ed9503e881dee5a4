import type { FeatureCell } from "./cell.ts";

/** Cells of one feature, each once; its place in the list is its code. */
export interface CodedCells {
  readonly cells: readonly FeatureCell[];
  /** The cells' intervals once more, by code, for the arithmetic; `applies` is 0 where the cell is n/a. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly applies: Uint8Array;
}

/** `codeCells([unknownCell]).high[0]` is 1. */
export function codeCells(cells: readonly FeatureCell[]): CodedCells {
  const low = new Float64Array(cells.length);
  const high = new Float64Array(cells.length);
  const applies = new Uint8Array(cells.length);
  cells.forEach((cell, code) => {
    low[code] = cell.low;
    high[code] = cell.high;
    applies[code] = cell.kind === "not applicable" ? 0 : 1;
  });
  return { cells, low, high, applies };
}
