import { UserMessage } from "../user-message.ts";
import { rowsToMark } from "./choose-rows.ts";
import type { Job, View } from "./job.ts";
import type { Journal } from "./journal.ts";
import { hashAll, noStamp, type Stamp } from "./stamp.ts";
import type { SurveyedRow } from "./survey.ts";
import { writeStamps } from "./write-results.ts";

/** What a selection is recognised by until its rows are marked. */
export const hashRows = (survey: readonly SurveyedRow[]): string =>
  hashAll(survey.map(({ inputsHash }) => inputsHash));

/**
 * Marks the rows of a run over chosen rows in their stamps, which stay with them when they are sorted or moved. Marks
 * that an earlier run left behind go. Doing it again changes nothing.
 * @throws UserMessage when the selected rows can no longer be told.
 */
export function markRows({ sheet }: Job, { grid, owned, survey }: View, { what, selection }: Journal): void {
  if (selection && selection.rows !== hashRows(survey))
    throw new UserMessage("The rows changed before the selection was noted. Select them and start again.");
  const chosen = new Set(rowsToMark(survey, what, selection?.spans ?? []));
  const stamps = new Map<number, Stamp>();
  for (const row of survey) {
    const isQueued = chosen.has(row);
    if ((row.stamp?.isQueued ?? false) !== isQueued)
      stamps.set(row.row, { ...(row.stamp ?? noStamp), isQueued });
  }
  writeStamps(sheet, grid, owned, survey, stamps);
}
