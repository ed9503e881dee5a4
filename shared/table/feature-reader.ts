import { type Cell, type CellProblem, type FeatureCell, unknownCell } from "../cells/cell.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import type { Feature } from "../features/feature.ts";
import { type FeatureColumn, featureColumn } from "../scoring/columns.ts";

/** Reads one feature's cells; each distinct cell is parsed once. */
export interface FeatureReader {
  /** Takes a cell that is not blank for a row; returns the problem when it cannot be read. */
  take(row: number, cell: Cell): CellProblem | undefined;
  finish(): FeatureColumn;
}

/** A reader for `count` rows, all unknown until taken. */
export function createFeatureReader(feature: Feature, count: number): FeatureReader {
  const cells: FeatureCell[] = [unknownCell];
  const codes = new Int32Array(count);
  const known = new Map<Cell, number | CellProblem>();

  const read = (cell: Cell): number | CellProblem => {
    const parsed = parseFeatureCell(feature, cell);
    return parsed.kind === "problem" ? parsed : cells.push(parsed) - 1;
  };

  return {
    take(row, cell) {
      let code = known.get(cell);
      if (code === undefined) {
        code = read(cell);
        known.set(cell, code);
      }
      if (typeof code !== "number") return code;
      codes[row] = code;
      return undefined;
    },
    finish: () => featureColumn(cells, codes),
  };
}
