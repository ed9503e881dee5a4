import { rubricReference } from "../../../shared/rubrics/index.ts";
import { definitionAtHand } from "../definitions/known-definitions.ts";
import { resultColumnsFor } from "../present/result-columns.ts";
import { withDocumentLock } from "../services/lock.ts";
import { readSettings } from "../settings.ts";
import { UserMessage } from "../user-message.ts";
import { type Job, journalJob, look, type View, viewOf } from "./job.ts";
import {
  dropJournal,
  hasMarks,
  isAlive,
  isCancelled,
  isLeftAlone,
  type Journal,
  type RunKind,
  readJournal,
  requestCancel,
  writeJournal,
} from "./journal.ts";
import { markRows } from "./mark-rows.ts";
import { planRun } from "./plan-run.ts";
import { prepareColumns } from "./prepare-columns.ts";
import { type Progress, progressOf, progressSentence } from "./progress.ts";
import { scoreChunk } from "./score-chunk.ts";
import { type RunSummary, summarise } from "./summary.ts";

/** Where a run stands after a call. One call is one chunk; `running` wants `continueRun` next. */
export type RunState =
  | { readonly kind: "running"; readonly run: string; readonly progress: Progress }
  | { readonly kind: "done"; readonly summary: RunSummary }
  | InterruptedRun;

/** An earlier run was cut off: `continueRun` takes it up, `discardRun` leaves its rows as they are. */
export interface InterruptedRun {
  readonly kind: "interrupted";
  readonly run: string;
  readonly what: RunKind;
  readonly progress: Progress;
  /** Name of its sheet, undefined when that is gone, and title of its definition. */
  readonly sheet: string | undefined;
  readonly rubric: string;
  /** It ended in good order when its time was over. */
  readonly isPaused: boolean;
  /** A run that starts now would have the same sheet, definition and columns. */
  readonly isAsNow: boolean;
}

/**
 * Begins a run over the active sheet and scores its first chunk.
 * @throws UserMessage when another run is under way, or there is no table or no such rubric.
 */
export function startRun(what: RunKind): RunState {
  return withDocumentLock(() => {
    const earlier = readJournal();
    if (earlier && !isCancelled(earlier)) {
      if (isAlive(earlier, Date.now())) throw underWay(earlier);
      return interrupted(earlier);
    }
    if (earlier) dropJournal();
    const { journal, view, hasWork } = planRun(what);
    if (!hasWork) return { kind: "done", summary: summarise(journal, view, new Map(), false) };
    return advance(writeJournal(journal));
  });
}

/**
 * Scores the next chunk of the run, or takes up one that was cut off. `run` says which one the caller means.
 * @throws UserMessage when there is no run or another one, or when its sheet or one of its columns is gone, which ends it.
 */
export const continueRun = (run?: string): RunState => withDocumentLock(() => goOn(run));

function goOn(run?: string): RunState {
  const journal = readJournal();
  if (!journal) throw new UserMessage("No run is under way. Choose Score this sheet to start one.");
  if (run !== undefined && journal.run !== run) throw underWay(journal);
  return advance(writeJournal({ ...journal, heartbeat: Date.now(), isPaused: false, isResting: false }));
}

/**
 * Takes up the run that was cut off, unless somebody else has done so by now.
 * @throws UserMessage when somebody has, and whatever `continueRun` throws.
 */
export function resumeRun(run: string): RunState {
  return withDocumentLock(() => {
    refuseUnlessLeftAlone();
    return goOn(run);
  });
}

/**
 * Ends a run that was cut off; what it wrote stays.
 * @throws UserMessage when somebody has taken it up by now.
 */
export function discardRun(): void {
  withDocumentLock(() => {
    refuseUnlessLeftAlone();
    dropJournal();
  });
}

function refuseUnlessLeftAlone(): void {
  const journal = readJournal();
  if (journal && !isCancelled(journal) && !isLeftAlone(journal, Date.now())) throw underWay(journal);
}

/**
 * Stops the run: a chunk under way writes nothing any more, and the next call ends it. What was written stays. Returns
 * whether there was a run. Needs no lock, so that it works while a chunk is under way.
 */
export function cancelRun(): boolean {
  const journal = readJournal();
  if (journal) requestCancel(journal);
  return journal !== undefined;
}

/** Leaves the rest of the run to the next call, which need not wait for the heartbeat to grow old. */
export function pauseRun(): void {
  withDocumentLock(() => {
    const journal = readJournal();
    if (journal) writeJournal({ ...journal, isPaused: true });
  });
}

/** Is a run under way, was one cut off, or neither? */
export function runStatus(): RunState | { readonly kind: "idle" } {
  const journal = readJournal();
  if (!journal || isCancelled(journal)) return { kind: "idle" };
  return isLeftAlone(journal, Date.now())
    ? interrupted(journal)
    : { kind: "running", run: journal.run, progress: progressOf(journal) };
}

function interrupted(journal: Journal): InterruptedRun {
  const { run, what, sheetId, rubric, columns, isPaused } = journal;
  const settings = readSettings();
  const [known, wanted] = [definitionAtHand(rubric), definitionAtHand(settings.rubric)];
  const wantedColumns = wanted ? resultColumnsFor(settings.columns, wanted.dimensions) : [];
  return {
    kind: "interrupted",
    run,
    what,
    progress: progressOf(journal),
    sheet: SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId)?.getName(),
    rubric: known?.title ?? rubric,
    isPaused,
    isAsNow:
      SpreadsheetApp.getActiveSheet().getSheetId() === sheetId &&
      known !== undefined &&
      wanted !== undefined &&
      rubricReference(known) === rubricReference(wanted) &&
      wantedColumns.map(({ id }) => id).join() === columns.join(),
  };
}

const underWay = (journal: Journal): UserMessage =>
  new UserMessage(
    `A run is under way (${progressSentence(progressOf(journal))}). Wait for it, or choose Stop the run and start again.`,
  );

/** Does what is left of the preparations, and then one chunk. A sentence for the user ends the run. */
function advance(journal: Journal): RunState {
  try {
    const job = journalJob(journal);
    const view = look(job);
    if (isCancelled(journal)) return finish(journal, view, new Map(), true);
    const ready = prepare(job, view, journal);
    const { journal: next, view: last, results, end } = scoreChunk(job, ready.view, ready.journal);
    if (end !== "open") return finish(next, last, results, end === "stopped");
    return {
      kind: "running",
      run: next.run,
      progress: progressOf(writeJournal({ ...next, isResting: true })),
    };
  } catch (error) {
    if (error instanceof UserMessage) dropJournal();
    throw error;
  }
}

function prepare(job: Job, view: View, journal: Journal): { view: View; journal: Journal } {
  let prepared = { view, journal };
  if (journal.step === "columns") {
    const { grid, table } = view;
    const owned = prepareColumns(
      job.sheet,
      grid,
      table.headerRow,
      view.owned,
      job.columns,
      journal.newColumns,
    );
    const step = hasMarks(journal) ? "marks" : "rows";
    prepared = {
      view: viewOf(grid, owned, view.mapping, job.basis),
      journal: writeJournal({ ...journal, step }),
    };
  }
  if (prepared.journal.step === "marks") {
    markRows(job, prepared.view, journal);
    const { selection, ...marked } = prepared.journal;
    prepared = { journal: writeJournal({ ...marked, step: "rows" }), view: look(job) };
  }
  return prepared;
}

function finish(
  journal: Journal,
  view: View,
  written: Parameters<typeof summarise>[2],
  isStopped: boolean,
): RunState {
  const summary = summarise(journal, view, written, isStopped);
  dropJournal();
  return { kind: "done", summary };
}
