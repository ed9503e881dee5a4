/** What a page of the add-on calls through google.script.run: data in, data out, sentences instead of exceptions. */
import * as looking from "./campaign/look-at-campaign.ts";
import * as previewing from "./campaign/preview-plan.ts";
import * as plan from "./campaign/write-plan.ts";
import * as charts from "./charts/map-chart.ts";
import * as comparison from "./comparison/write-comparison.ts";
import type { RunKind } from "./run/journal.ts";
import { resumable } from "./run/resumable.ts";
import * as run from "./run/run.ts";
import type { CampaignView, Done, PlanPreview, Refusal, RowDetail } from "./sidebar/answers.ts";
import * as describing from "./sidebar/describe-row.ts";
import * as selecting from "./sidebar/select-row.ts";
import { UserMessage } from "./user-message.ts";

/** Starts a run and scores its first chunk. The page then calls `continueRun` until the answer is no longer `running`. */
export const startRun = ({ what }: { readonly what: RunKind }): run.RunState | Refusal =>
  orRefusal(() => resumable(() => run.startRun(what)));

/** Scores the next chunk, or takes up the run that was cut off, unless somebody else has by now. */
export const continueRun = (request?: { readonly resume: string }): run.RunState | Refusal =>
  orRefusal(() => resumable(() => (request ? run.resumeRun(request.resume) : run.continueRun())));

/** Leaves the rest of a run that was cut off; one whose page was closed is stopped before. */
export const discardRun = (): { readonly kind: "idle" } | Refusal =>
  orRefusal(() => {
    run.discardRun();
    return { kind: "idle" };
  });

/** Stops a run; the next `continueRun` says how far it came. */
export const cancelRun = (): { readonly kind: "stopping" | "idle" } => ({
  kind: run.cancelRun() ? "stopping" : "idle",
});

export const runStatus = run.runStatus;

/** Selects the table's first cell in a row, which counts from 1. */
export const selectRow = (request: { readonly row: number }): Done | Refusal =>
  orRefusal(() => selecting.selectRow(request));

/** What is known of a row, which counts from 1; of the selected one without a number. */
export const describeRow = (request: { readonly row: number | null }): RowDetail | Refusal =>
  orRefusal(() => describing.describeRow(request));

/** Puts the chart of both strengths beside the table, in the place of an earlier one. */
export const insertMapChart = (): Done | Refusal => orRefusal(charts.insertMapChart);

/** What there is to plan in the active sheet. */
export const lookAtCampaign = (): CampaignView | Refusal => orRefusal(looking.lookAtCampaign);

/** What a plan would say. */
export const previewPlan = (request: { readonly brief: unknown }): PlanPreview | Refusal =>
  orRefusal(() => previewing.previewPlan(request));

/** Plans the campaign of the active sheet and writes the plan to its tab. */
export const writePlan = (request: { readonly brief: unknown }): Done | Refusal =>
  orRefusal(() => plan.writePlan(request));

/** Writes the comparison of the active sheet's rows to its tab. */
export const writeComparison = (request: { readonly rubrics: readonly string[] | null }): Done | Refusal =>
  orRefusal(() => comparison.writeComparison(request));

/** What the work gives, or the sentence of the UserMessage that it throws. */
export function orRefusal<Answer>(work: () => Answer): Answer | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserMessage) return { kind: "refused", message: error.message };
    throw error;
  }
}
