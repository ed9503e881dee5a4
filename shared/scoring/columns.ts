import type { FeatureCell } from "../cells/cell.ts";

/** One feature over all rows: `cells` holds each distinct cell once, `codes` which of them each row has. */
export interface FeatureColumn {
  readonly cells: readonly FeatureCell[];
  readonly codes: Int32Array;
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
