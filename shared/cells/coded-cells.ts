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
export const codeCells = (cells: readonly FeatureCell[]): CodedCells => ({
  cells,
  low: Float64Array.from(cells, ({ low }) => low),
  high: Float64Array.from(cells, ({ high }) => high),
  applies: Uint8Array.from(cells, ({ kind }) => (kind === "not applicable" ? 0 : 1)),
});
