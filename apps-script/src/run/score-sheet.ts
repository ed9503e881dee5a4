import { coreVersion } from "../../../shared/core-version.ts";
import { rubricReference } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { type ResultColumn, resultColumnsFor } from "../present/result-columns.ts";
import { builtInRubric } from "../scoring/local-engine.ts";
import { mostRowsPerRequest } from "../scoring/score.ts";
import { scoreDistinct } from "../scoring/score-distinct.ts";
import { type Grid, readGrid } from "../services/grid.ts";
import { withDocumentLock } from "../services/lock.ts";
import { findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import { readSettings } from "../settings.ts";
import { findTable, type Table } from "../table/find-table.ts";
import { UserMessage } from "../user-message.ts";
import { prepareColumns } from "./prepare-columns.ts";
import { resultsOf } from "./row-results.ts";
import type { Basis } from "./stamp.ts";
import { type RunSummary, summarise } from "./summary.ts";
import { type SurveyedRow, stampColumn, surveyRows } from "./survey.ts";
import { type RowResult, writeResults } from "./write-results.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a run works with, fixed at its start. */
interface Job {
  readonly sheet: Sheet;
  readonly rubric: Rubric;
  readonly columns: readonly ResultColumn[];
  readonly basis: Basis;
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
    const width = grid.values[0]?.length ?? 0;
    const owned = prepareColumns(job.sheet, table.headerRow, width, job.columns);
    const survey = surveyRows(grid, table, owned, job.basis);
    const chunk = survey.filter(({ kind }) => kind === "due").slice(0, mostRowsPerRequest);
    const scored = chunk.length > 0 ? scoreChunk(job, table, chunk) : undefined;

    const results = new Map<number, RowResult>(
      scored && resultsOf(job.columns, job.basis, table, chunk, scored),
    );
    for (const { row, kind } of survey) if (kind === "emptied") results.set(row, new Map());
    const written = results.size > 0 ? writeWhereUnchanged(job, survey, results) : new Set<number>();
    return summarise({ rubric: job.rubric, survey, scored, chunk, written });
  });
}

function createJob(sheet: Sheet): Job {
  const settings = readSettings();
  const rubric = builtInRubric(settings.rubric);
  const columns = resultColumnsFor(settings.columns, rubric.dimensions);
  const basis = { rubric: rubricReference(rubric), coreVersion, columns: columns.map(({ id }) => id) };
  return { sheet, rubric, columns, basis };
}

const positionsOf = (owned: OwnedColumns): ReadonlySet<number> => new Set(owned.values());

const scoreChunk = ({ basis }: Job, table: Table, chunk: readonly SurveyedRow[]) =>
  scoreDistinct(
    basis.rubric,
    table.columns.map(({ id }) => id),
    chunk.map(({ inputs }) => inputs),
  );

/**
 * Reads the sheet once more and writes only beside rows that still say what was scored; the others stay due.
 * Returns the rows written.
 */
function writeWhereUnchanged(
  { sheet, columns, basis }: Job,
  before: readonly SurveyedRow[],
  results: ReadonlyMap<number, RowResult>,
): ReadonlySet<number> {
  const grid: Grid = readGrid(sheet);
  const owned = findOwnedColumns(sheet);
  for (const id of [...columns.map((column) => column.id), stampColumn]) {
    if (!owned.has(id))
      throw new UserMessage("A result column was deleted during the run. Nothing was written; score again.");
  }
  const now = surveyRows(grid, findTable(grid.values, positionsOf(owned)), owned, basis);
  const stateBefore = new Map(before.map((row) => [row.row, row]));
  const unchanged = now.filter(({ row, kind, inputsHash }) => {
    const was = stateBefore.get(row);
    return was?.kind === kind && was.inputsHash === inputsHash && results.has(row);
  });
  const safe = new Map(unchanged.map(({ row }) => [row, results.get(row) as RowResult]));
  writeResults(sheet, grid, owned, safe);
  return new Set(safe.keys());
}
