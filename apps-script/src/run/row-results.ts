import type { Cell } from "../../../shared/cells/cell.ts";
import { presentRow } from "../present/cells.ts";
import type { ResultColumn } from "../present/result-columns.ts";
import type { ScoredRows } from "../scoring/score-distinct.ts";
import type { Table } from "../table/find-table.ts";
import { type Basis, formatStamp, hashInputs, hashOutputs } from "./stamp.ts";
import { type SurveyedRow, stampColumn } from "./survey.ts";
import type { RowResult } from "./write-results.ts";

/** What is to be written beside each row of a chunk, with its stamp. The stamp carries what the answer was computed with. */
export function resultsOf(
  columns: readonly ResultColumn[],
  basis: Basis,
  table: Table,
  chunk: readonly SurveyedRow[],
  { result, rows }: ScoredRows,
): [row: number, result: RowResult][] {
  const { id, version } = result.rubric;
  const answered: Basis = { ...basis, rubric: `${id}@${version}`, coreVersion: result.coreVersion };
  return chunk.map(({ row, inputs }, i) => {
    const presented = presentRow(result.columns, rows[i] ?? [], result.texts);
    const outputs = new Map<string, Cell>(columns.map((column) => [column.id, column.show(presented)]));
    const cells = new Map(table.columns.map((column, at) => [column.id, inputs[at] ?? null]));
    const stamp = formatStamp({ inputs: hashInputs(answered, cells), outputs: hashOutputs(outputs) });
    return [row, new Map([...outputs, [stampColumn, stamp]]) as RowResult];
  });
}
