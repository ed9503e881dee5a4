import { presentRow } from "../present/cells.ts";
import type { ScoredRows } from "../scoring/score-distinct.ts";
import type { Job } from "./job.ts";
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

/** What the answer says, by hash of the rows' inputs: a row gets its result wherever it stands by then. */
export function resultsOf(
  { columns }: Job,
  chunk: readonly SurveyedRow[],
  { result, rows }: ScoredRows,
  overwritesEdits: boolean,
): ReadonlyMap<string, RowResult> {
  return new Map(
    chunk.map(({ inputsHash }, i) => {
      const presented = presentRow(result.columns, rows[i] ?? [], result.texts);
      return [
        inputsHash,
        {
          cells: new Map(columns.map((column) => [column.id, column.show(presented)] as const)),
          inputs: inputsHash,
          coreVersion: result.coreVersion,
          isFailed: presented.cell("error") !== null,
          overwritesEdits,
        },
      ];
    }),
  );
}
