import type { Cell } from "../../../shared/cells/cell.ts";
import { presentRow } from "../present/cells.ts";
import type { ResultColumn } from "../present/result-columns.ts";
import type { ScoredRows } from "../scoring/score-distinct.ts";
import type { SheetTable } from "../table/find-table.ts";
import { hashInputs, type StampBasis } from "./stamp.ts";
import type { SurveyedRow } from "./survey.ts";

/** What is to stand beside one row, by column id, and what it was computed from and with. */
export interface RowResult {
  readonly cells: ReadonlyMap<string, string | number>;
  readonly inputs: string;
  readonly coreVersion: string;
}

/** What the answer says of each row of a chunk. The stamp carries the rubric and core that the answer names. */
export function resultsOf(
  columns: readonly ResultColumn[],
  basis: StampBasis,
  table: SheetTable,
  chunk: readonly SurveyedRow[],
  { result, rows }: ScoredRows,
): [row: number, result: RowResult][] {
  const { coreVersion, rubric } = result;
  const answered: StampBasis = { ...basis, rubric: `${rubric.id}@${rubric.version}` };
  return chunk.map(({ row, inputs }, i) => {
    const presented = presentRow(result.columns, rows[i] ?? [], result.texts);
    const cells = new Map(columns.map((column) => [column.id, column.show(presented)] as const));
    const sent = new Map<string, Cell>(table.columns.map((column, at) => [column.id, inputs[at] ?? null]));
    return [row, { cells, inputs: hashInputs(answered, sent), coreVersion }];
  });
}
