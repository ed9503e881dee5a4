import { planRubric } from "../../../shared/scoring/plan.ts";
import { locateColumns } from "../../../shared/table/columns.ts";
import { knownDefinition } from "../definitions/known-definitions.ts";
import { shownText } from "../present/shown-text.ts";
import type { Job, View } from "../run/job.ts";
import type { RunKind } from "../run/journal.ts";
import { planRun } from "../run/plan-run.ts";
import { firstFreeColumn } from "../run/prepare-columns.ts";
import { type RowResult, resultsOf } from "../run/row-results.ts";
import type { SurveyedRow } from "../run/survey.ts";
import { scoreLocally } from "../scoring/local-engine.ts";
import { cellAt } from "../services/grid.ts";
import { columnLetters } from "../services/owned-columns.ts";
import type { RunPreview } from "./answers.ts";
import { nameOf } from "./send-rows.ts";

const mostSampled = 5;

/**
 * What a run over the active sheet would write, and nothing is written. The rows that are shown are scored inside the
 * add-on, so no request is made.
 * @throws UserMessage when there is no table or no such rubric, or nothing is selected.
 */
export function previewRun(what: RunKind): RunPreview {
  const { job, view, chosen, journal, hasWork } = planRun(what);
  const rows = chosen.filter(({ kind }) => kind !== "emptied").sort((a, b) => a.row - b.row);
  const isNew = ({ id }: { readonly id: string }) => journal.newColumns.includes(id);
  const newHeaders = hasWork ? job.columns.filter(isNew).map(({ header }) => header) : [];
  return {
    kind: "preview",
    rows: rows.length,
    headers: job.columns.map(({ header }) => header),
    newHeaders,
    newLetters: lettersFrom(firstFreeColumn(view.grid, view.owned), newHeaders.length),
    sample: sampleOf(job, view, rows.slice(0, mostSampled), what === "overwrite edits"),
  };
}

/** `lettersFrom(4, 5)` is `"E to I"`. */
function lettersFrom(first: number, count: number): string | null {
  if (count === 0) return null;
  const [from, to] = [columnLetters(first), columnLetters(first + count - 1)];
  return count === 1 ? from : `${from} to ${to}`;
}

function sampleOf(
  job: Job,
  view: View,
  rows: readonly SurveyedRow[],
  overwritesEdits: boolean,
): RunPreview["sample"] {
  if (rows.length === 0) return [];
  const columns = view.table.columns.map(({ id }) => id);
  const result = scoreLocally(planRubric(knownDefinition(job.basis.rubric)), {
    columns,
    rows: rows.map(({ inputs }) => inputs),
  });
  const scored = { result, rows: result.rows, by: "add-on", trouble: undefined } as const;
  const results = resultsOf(job, rows, scored, overwritesEdits);
  const positions = locateColumns(columns);
  return rows.map((surveyed) => ({
    row: surveyed.row + 1,
    name: "kind" in positions ? "" : nameOf(surveyed.inputs, positions),
    cells: cellsOf(job, view, surveyed, results.get(surveyed.inputsHash)),
  }));
}

/** The row's result cells as they will be seen; one of the user's own stays unless it is to give way. */
const cellsOf = (
  { columns }: Job,
  { grid, owned }: View,
  { row, kept }: SurveyedRow,
  result: RowResult | undefined,
): string[] =>
  columns.map(({ id, numberFormat }) => {
    const isKept = kept.has(id) && !result?.overwritesEdits;
    const cell = isKept ? cellAt(grid, row, owned.get(id)) : result?.cells.get(id);
    return shownText(cell ?? "", numberFormat);
  });
