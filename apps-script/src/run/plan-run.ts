import { readSelection } from "../services/selection.ts";
import { rowsToEmpty, rowsToMark, rowsToScore } from "./choose-rows.ts";
import { type Job, look, newJob, type View } from "./job.ts";
import { format, hasMarks, type Journal, type RunKind } from "./journal.ts";
import { hashRows } from "./mark-rows.ts";
import { missingColumns } from "./prepare-columns.ts";
import type { SurveyedRow } from "./survey.ts";

/** A run over the active sheet before it begins. */
export interface PlannedRun {
  readonly job: Job;
  readonly view: View;
  readonly journal: Journal;
  /** Rows that it will score or empty. */
  readonly chosen: readonly SurveyedRow[];
  /** Without work the run is over before it begins, and nothing is written. */
  readonly hasWork: boolean;
}

/**
 * What a run will do. Writes nothing.
 * @throws UserMessage when there is no table or no such rubric, or nothing is selected.
 */
export function planRun(what: RunKind): PlannedRun {
  const job = newJob();
  const view = look(job);
  const spans = what === "selection" ? readSelection(job.sheet) : [];
  const newColumns = missingColumns(view.owned, job.columns);
  const plan: Journal = {
    format,
    run: Utilities.getUuid(),
    what,
    sheetId: job.sheet.getSheetId(),
    rubric: job.basis.rubric,
    columns: job.basis.columns,
    step: "columns",
    newColumns,
    ...(what === "selection" && { selection: { spans, rows: hashRows(view.survey) } }),
    heartbeat: Date.now(),
    isPaused: false,
    isResting: false,
    totals: { scored: 0, problems: 0, emptied: 0 },
    left: 0,
    busyMilliseconds: 0,
    leavesStale: false,
  };
  const chosen = hasMarks(plan)
    ? rowsToMark(view.survey, what, spans)
    : [...rowsToScore(view.survey, plan), ...rowsToEmpty(view.survey, plan)];
  const hasRows = view.survey.some(({ kind }) => kind !== "blank");
  const hasWork = hasRows && (chosen.length > 0 || (newColumns.length > 0 && !hasMarks(plan)));
  return { job, view, journal: { ...plan, left: chosen.length }, chosen, hasWork };
}
