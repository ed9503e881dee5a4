import type { FeatureCell } from "../cells/cell.ts";

/** One feature over all rows: `cells` holds each distinct cell once, `codes` which of them each row has. */
export interface FeatureColumn {
  readonly cells: readonly FeatureCell[];
  readonly codes: Int32Array;
  /** The cells' intervals once more, one number a row, for the arithmetic; `applies` is 0 where the cell is n/a. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly applies: Uint8Array;
}

/** A column of these cells; `codes` says which of them each row has. */
export function featureColumn(cells: readonly FeatureCell[], codes: Int32Array): FeatureColumn {
  const low = new Float64Array(codes.length);
  const high = new Float64Array(codes.length);
  const applies = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const cell = cells[codes[row] as number] as FeatureCell;
    low[row] = cell.low;
    high[row] = cell.high;
    applies[row] = cell.kind === "not applicable" ? 0 : 1;
  }
  return { cells, codes, low, high, applies };
}

/** The features of a table, by position in the list of features. */
export interface FeatureColumns {
  readonly count: number;
  readonly columns: readonly FeatureColumn[];
}

/** The cell of one row, or undefined beyond the table. */
export function cellAt(table: FeatureColumns, feature: number, row: number): FeatureCell | undefined {
  const column = table.columns[feature];
  return column?.cells[column.codes[row] ?? -1];
}
