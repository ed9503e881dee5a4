import type { Cell } from "../../../shared/cells/cell.ts";
import { presentRow } from "../present/cells.ts";
import type { ScoredRows } from "../scoring/score-distinct.ts";
import type { SheetTable } from "../table/find-table.ts";
import type { Job } from "./job.ts";
import { hashInputs, type StampBasis } from "./stamp.ts";
import type { SurveyedRow } from "./survey.ts";

/** What is to stand beside one row, by column id, and what it was computed from and with. */
export interface RowResult {
  readonly cells: ReadonlyMap<string, string | number>;
  readonly inputs: string;
  readonly coreVersion: string;
  /** The row got a problem instead of a type. */
  readonly isFailed: boolean;
  /** What the user put into the row's result cells gives way. */
  readonly overwritesEdits: boolean;
}

/**
 * What the answer says, by hash of the rows' inputs: a row gets its result wherever it stands by then. The stamp carries
 * the rubric and core that the answer names.
 */
export function resultsOf(
  { columns, basis }: Job,
  table: SheetTable,
  chunk: readonly SurveyedRow[],
  { result, rows }: ScoredRows,
  overwritesEdits: boolean,
): ReadonlyMap<string, RowResult> {
  const { coreVersion, rubric } = result;
  const answered: StampBasis = { ...basis, rubric: `${rubric.id}@${rubric.version}` };
  const isAsAsked = answered.rubric === basis.rubric;
  return new Map(
    chunk.map(({ inputs, inputsHash }, i) => {
      const presented = presentRow(result.columns, rows[i] ?? [], result.texts);
      const sent = new Map<string, Cell>(table.columns.map((column, at) => [column.id, inputs[at] ?? null]));
      return [
        inputsHash,
        {
          cells: new Map(columns.map((column) => [column.id, column.show(presented)] as const)),
          inputs: isAsAsked ? inputsHash : hashInputs(answered, sent),
          coreVersion,
          isFailed: presented.cell("error") !== null,
          overwritesEdits,
        },
      ];
    }),
  );
}
