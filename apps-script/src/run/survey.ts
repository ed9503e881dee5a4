import type { Cell } from "../../../shared/cells/cell.ts";
import { cellAt, type Grid, hasFormula } from "../services/grid.ts";
import type { OwnedColumns } from "../services/owned-columns.ts";
import type { SheetTable } from "../table/find-table.ts";
import { isBlankRow, isStillLoading, readInputs } from "../table/inputs.ts";
import {
  hashCell,
  hashColumn,
  hashInputs,
  isBlankOutput,
  parseStamp,
  type Stamp,
  type StampBasis,
  stampColumn,
} from "./stamp.ts";

/**
 * How a row stands: `due` to be scored, `stale` (computed with another version of the core), `emptied` (its inputs are
 * gone, its results must go), `done`, `loading` until its formulas have computed, `blank`, or `blocked` (something of
 * the user's own stands where its stamp belongs).
 */
export type RowKind = "due" | "stale" | "emptied" | "done" | "loading" | "blank" | "blocked";

export interface SurveyedRow {
  /** Position in the sheet, from 0. */
  readonly row: number;
  readonly kind: RowKind;
  readonly inputs: readonly Cell[];
  readonly inputsHash: string;
  readonly stamp: Stamp | undefined;
  /** Result cells, by column id, that hold something which the add-on did not write: they are kept. */
  readonly kept: ReadonlySet<string>;
}

/**
 * Looks at every row below the header. What is to be done depends on content and stamp, never on position.
 * `coreVersion` is the one that results should come from.
 */
export function surveyRows(
  grid: Grid,
  table: SheetTable,
  owned: OwnedColumns,
  basis: StampBasis,
  coreVersion: string,
): SurveyedRow[] {
  const results = [...owned]
    .filter(([id]) => id !== stampColumn)
    .map(([id, column]) => ({ id, column, hash: hashColumn(id) }));
  const stampAt = owned.get(stampColumn);
  return grid.values.slice(table.headerRow + 1).map((cells, i) => {
    const row = table.headerRow + 1 + i;
    const inputs = readInputs(table, cells);
    const inputsHash = hashInputs(
      basis,
      new Map(table.columns.map(({ id }, at) => [id, inputs[at] ?? null])),
    );
    const stampCell = cellAt(grid, row, stampAt);
    const stamp = hasFormula(grid, row, stampAt) ? undefined : parseStamp(stampCell);
    const kept = new Set<string>();
    let isMissing = false;
    for (const { id, column, hash } of results) {
      const cell = cellAt(grid, row, column);
      const written = stamp?.cells.get(hash);
      if (hasFormula(grid, row, column) || !(isBlankOutput(cell) || written?.includes(hashCell(cell))))
        kept.add(id);
      else if (isBlankOutput(cell) && written !== undefined) isMissing = true;
    }
    const isBlocked = stamp === undefined && (!isBlankOutput(stampCell) || hasFormula(grid, row, stampAt));
    const isCurrent = stamp?.inputs === inputsHash && !isMissing && !stamp.isPending;
    const kind = isBlocked ? "blocked" : kindOf(inputs, stamp, isCurrent, coreVersion);
    return { row, inputs, inputsHash, stamp, kept, kind };
  });
}

function kindOf(
  inputs: readonly Cell[],
  stamp: Stamp | undefined,
  isCurrent: boolean,
  coreVersion: string,
): RowKind {
  if (isStillLoading(inputs)) return "loading";
  if (isBlankRow(inputs)) return stamp ? "emptied" : "blank";
  if (!isCurrent) return "due";
  return stamp?.coreVersion === coreVersion ? "done" : "stale";
}
