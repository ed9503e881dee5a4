import { hasMarks, type Journal, type RowSpan, type RunKind } from "./journal.ts";
import type { RowKind, SurveyedRow } from "./survey.ts";

/** Rows that the run is still to score: those that are due first, then those of another version of the scoring. */
export function rowsToScore(
  survey: readonly SurveyedRow[],
  run: Pick<Journal, "what" | "leavesStale">,
): SurveyedRow[] {
  if (hasMarks(run)) return survey.filter((row) => row.stamp?.isQueued && isScorable(row));
  const takesStale = run.what === "sheet" && !run.leavesStale;
  return [...ofKind(survey, "due"), ...(takesStale ? ofKind(survey, "stale") : [])];
}

/** Rows whose results the run is to take away, since what they were computed from is gone. */
export const rowsToEmpty = (survey: readonly SurveyedRow[], run: Pick<Journal, "what">): SurveyedRow[] =>
  ofKind(survey, "emptied").filter((row) => !hasMarks(run) || row.stamp?.isQueued);

/** Rows that a run over chosen rows is to mark. */
export function rowsToMark(
  survey: readonly SurveyedRow[],
  what: RunKind,
  spans: readonly RowSpan[],
): SurveyedRow[] {
  return survey.filter((row) => {
    if (what === "failed") return isScorable(row) && row.stamp?.isFailed === true;
    if (what === "overwrite edits") return isScorable(row) && row.kept.size > 0;
    if (what === "refresh") return isScorable(row) || row.kind === "emptied";
    const isSelected = spans.some(([first, last]) => first <= row.row && row.row <= last);
    return isSelected && ["due", "stale", "emptied"].includes(row.kind);
  });
}

export const ofKind = (survey: readonly SurveyedRow[], kind: RowKind): SurveyedRow[] =>
  survey.filter((row) => row.kind === kind);

const isScorable = ({ kind }: SurveyedRow): boolean => kind === "due" || kind === "stale" || kind === "done";
