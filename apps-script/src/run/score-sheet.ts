import { rubricReference } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { type ResultColumn, resultColumnsFor } from "../present/result-columns.ts";
import { builtInRubric } from "../scoring/local-engine.ts";
import { mostRowsPerRequest } from "../scoring/score.ts";
import { type ScoredRows, scoreDistinct } from "../scoring/score-distinct.ts";
import { readGrid } from "../services/grid.ts";
import { withDocumentLock } from "../services/lock.ts";
import { findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import { readSettings } from "../settings.ts";
import { findTable, type SheetTable } from "../table/find-table.ts";
import { UserMessage } from "../user-message.ts";
import { expectedCoreVersion, rememberCoreVersion } from "./expected-core.ts";
import { prepareColumns } from "./prepare-columns.ts";
import { type RowResult, resultsOf } from "./row-results.ts";
import { type StampBasis, stampColumn } from "./stamp.ts";
import { type RunSummary, summarise } from "./summary.ts";
import { type RowKind, type SurveyedRow, surveyRows } from "./survey.ts";
import { writeResults } from "./write-results.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a run works with, fixed at its start. */
interface Job {
  readonly sheet: Sheet;
  readonly rubric: Rubric;
  readonly columns: readonly ResultColumn[];
  readonly basis: StampBasis;
  readonly coreVersion: string;
}

/**
 * Scores the rows of the active sheet that are due, at most 1,000 in one go, and writes the results beside them.
 * @throws UserMessage when there is no table, no such rubric, or another run is writing.
 */
export function scoreActiveSheet(): RunSummary {
  return withDocumentLock(() => {
    const job = createJob(SpreadsheetApp.getActiveSheet());
    const grid = readGrid(job.sheet);
    const table = findTable(grid.values, positionsOf(findOwnedColumns(job.sheet)));
    if (table.headerRow + 1 >= grid.values.length)
      return summarise({ rubric: job.rubric, survey: [], chunk: [] });
    const owned = prepareColumns(job.sheet, table.headerRow, grid.values[0]?.length ?? 0, job.columns);
    const survey = surveyRows(grid, table, owned, job.basis, job.coreVersion);
    const chunk = [...ofKind(survey, "due"), ...ofKind(survey, "stale")].slice(0, mostRowsPerRequest);
    const scored = chunk.length > 0 ? scoreChunk(job, table, chunk) : undefined;

    const results = new Map<number, RowResult | undefined>(
      scored && resultsOf(job.columns, job.basis, table, chunk, scored),
    );
    for (const { row } of ofKind(survey, "emptied")) results.set(row, undefined);
    const outcome = results.size > 0 ? writeWhereUnchanged(job, survey, results) : undefined;
    return summarise({ rubric: job.rubric, survey, chunk, ...outcome, ...(scored && { scored }) });
  });
}

function createJob(sheet: Sheet): Job {
  const settings = readSettings();
  const rubric = builtInRubric(settings.rubric);
  const columns = resultColumnsFor(settings.columns, rubric.dimensions);
  const basis = { rubric: rubricReference(rubric), columns: columns.map(({ id }) => id) };
  return { sheet, rubric, columns, basis, coreVersion: expectedCoreVersion() };
}

const ofKind = (survey: readonly SurveyedRow[], kind: RowKind): SurveyedRow[] =>
  survey.filter((row) => row.kind === kind);

const positionsOf = (owned: OwnedColumns): ReadonlySet<number> => new Set(owned.values());

function scoreChunk({ basis }: Job, table: SheetTable, chunk: readonly SurveyedRow[]): ScoredRows {
  const scored = scoreDistinct(
    basis.rubric,
    table.columns.map(({ id }) => id),
    chunk.map(({ inputs }) => inputs),
  );
  rememberCoreVersion(scored);
  return scored;
}

/**
 * Reads the sheet once more and writes only beside rows that still say what was scored; the others stay due.
 */
function writeWhereUnchanged(
  { sheet, columns, basis, coreVersion }: Job,
  before: readonly SurveyedRow[],
  results: ReadonlyMap<number, RowResult | undefined>,
): { readonly written: ReadonlySet<number>; readonly kept: number } {
  const grid = readGrid(sheet);
  const owned = findOwnedColumns(sheet);
  for (const id of [...columns.map((column) => column.id), stampColumn]) {
    if (owned.has(id)) continue;
    throw new UserMessage("A result column was deleted during the run. Nothing was written; score again.");
  }
  const now = surveyRows(grid, findTable(grid.values, positionsOf(owned)), owned, basis, coreVersion);
  const stateBefore = new Map(before.map((row) => [row.row, row]));
  const unchanged = now.filter(({ row, kind, inputsHash }) => {
    const was = stateBefore.get(row);
    return was?.kind === kind && was.inputsHash === inputsHash && results.has(row);
  });
  const safe = new Map(unchanged.map(({ row }) => [row, results.get(row)]));
  const kept = writeResults(sheet, grid, owned, now, safe);
  return { written: new Set(safe.keys()), kept };
}
