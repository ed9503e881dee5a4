import { coreVersion } from "../../../shared/core-version.ts";
import { mostRowsPerRequest } from "../scoring/score.ts";
import { type ScoredRows, scoreDistinct } from "../scoring/score-distinct.ts";
import { readSettings } from "../settings.ts";
import { UserMessage } from "../user-message.ts";
import { rowsToEmpty, rowsToScore } from "./choose-rows.ts";
import { expectedCoreVersion, rememberCoreVersion } from "./expected-core.ts";
import { type Job, journalJob, look, type View } from "./job.ts";
import { isCancelled, type Journal } from "./journal.ts";
import { missingColumns } from "./prepare-columns.ts";
import { type RowResult, resultsOf } from "./row-results.ts";
import type { SurveyedRow } from "./survey.ts";
import { writeResults } from "./write-results.ts";

/** What a chunk leaves behind: the run's numbers, and the sheet as it was read before the write. */
export interface Chunk {
  readonly journal: Journal;
  readonly view: View;
  /** Rows that were written, by position. */
  readonly results: ReadonlyMap<number, RowResult | undefined>;
  /** `stopped`: the user wanted no more of it, and nothing was written. */
  readonly end: "open" | "finished" | "stopped";
}

/**
 * Scores up to 1,000 rows in one request, reads the sheet once more, and writes only beside rows that still say what was
 * scored, wherever they stand by then; the others stay due. Nothing is written when the run was cancelled meanwhile.
 * @throws UserMessage when one of the columns is gone.
 */
export function scoreChunk(job: Job, before: View, journal: Journal): Chunk {
  const started = Date.now();
  const limit = rowsAtOnce();
  checkColumns(job, before);
  const asked = rowsToScore(before.survey, journal).slice(0, limit);
  const scored = asked.length > 0 ? ask(job, before, asked) : undefined;
  const results = scored
    ? resultsOf(job, asked, scored, journal.what === "overwrite edits")
    : new Map<string, RowResult>();

  const leavesStale =
    journal.leavesStale || (scored !== undefined && scored.result.coreVersion !== expectedCoreVersion());
  const run = { ...journal, leavesStale };
  const view = scored ? look(journalJob(journal)) : before;
  checkColumns(job, view);
  if (isCancelled(journal)) return { journal, view, results: new Map(), end: "stopped" };

  const open = rowsToScore(view.survey, run);
  const ready = open.filter(({ inputsHash }) => results.has(inputsHash)).slice(0, limit);
  const emptied = rowsToEmpty(view.survey, run);
  const written = new Map<number, RowResult | undefined>([
    ...emptied.map(({ row }) => [row, undefined] as const),
    ...ready.map(({ row, inputsHash }) => [row, results.get(inputsHash)] as const),
  ]);
  if (written.size > 0) writeResults(job.sheet, view.grid, view.owned, view.survey, written);

  const left = open.length - ready.length;
  const next = count(run, scored, ready, emptied.length, results, left, Date.now() - started);
  const end = goesOn(asked, ready, left, before, run) ? "open" : "finished";
  return { journal: next, view, results: written, end };
}

/** What the settings say, as long as it makes sense. */
function rowsAtOnce(): number {
  const wanted = Math.floor(readSettings().rowsPerChunk);
  return wanted >= 1 ? Math.min(wanted, mostRowsPerRequest) : mostRowsPerRequest;
}

/** Is there more to do, and did this chunk bring the end nearer? Rows that cannot be finished must not go round for ever. */
function goesOn(
  asked: readonly SurveyedRow[],
  ready: readonly SurveyedRow[],
  left: number,
  before: View,
  run: Journal,
): boolean {
  if (left === 0 || ready.length === 0) return false;
  const isOnlyStale = asked.every(({ kind }) => kind === "stale");
  return !isOnlyStale || left < rowsToScore(before.survey, run).length;
}

function checkColumns({ columns }: Job, { owned }: View): void {
  if (missingColumns(owned, columns).length === 0) return;
  throw new UserMessage(
    "A result column was deleted during the run, so the run has ended. What stands in the others is right; score again to get the column back.",
  );
}

function ask({ basis }: Job, { table }: View, rows: readonly SurveyedRow[]): ScoredRows {
  const scored = scoreDistinct(
    basis.rubric,
    table.columns.map(({ id }) => id),
    rows.map(({ inputs }) => inputs),
  );
  rememberCoreVersion(scored);
  return scored;
}

/** The journal with what this chunk did. */
function count(
  journal: Journal,
  scored: ScoredRows | undefined,
  ready: readonly SurveyedRow[],
  emptied: number,
  results: ReadonlyMap<string, RowResult>,
  left: number,
  milliseconds: number,
): Journal {
  const { totals } = journal;
  const answerCore = scored?.result.coreVersion;
  return {
    ...journal,
    heartbeat: Date.now(),
    left,
    busyMilliseconds: journal.busyMilliseconds + milliseconds,
    totals: {
      scored: totals.scored + ready.length,
      problems: totals.problems + ready.filter(({ inputsHash }) => results.get(inputsHash)?.isFailed).length,
      emptied: totals.emptied + emptied,
    },
    ...(scored && { by: scored.by }),
    ...(scored?.trouble !== undefined && { trouble: scored.trouble.slice(0, mostTroubleCharacters) }),
    ...(answerCore !== undefined && answerCore !== coreVersion && { otherCore: answerCore }),
  };
}

/** The journal stays under 2 KB. */
const mostTroubleCharacters = 200;
