import type { FeatureCell } from "../cells/cell.ts";
import { type CodedCells, codeCells } from "../cells/coded-cells.ts";

/** One feature over all rows: `codes` says which of the cells each row has. Codes are those of the feature's vocabulary, and on from there. */
export interface FeatureColumn extends CodedCells {
  readonly codes: Int32Array;
}

/** A column of these cells; `codes` says which of them each row has. */
export const featureColumn = (cells: readonly FeatureCell[], codes: Int32Array): FeatureColumn => ({
  ...codeCells(cells),
  codes,
});

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
