import { withDocumentLock } from "../services/lock.ts";
import type { PlanPreview } from "../sidebar/answers.ts";
import { makePlan } from "./make-plan.ts";

/**
 * What a plan would say. Writes nothing but the brief, which is kept with the sheet.
 * @throws UserMessage when there is no plan.
 */
export function previewPlan(request: { readonly brief: unknown }): PlanPreview {
  return withDocumentLock(() => {
    const { channels, summary, warnings } = makePlan(request.brief).plan;
    const taken = channels.flatMap(({ name, role, hours, doThere }) =>
      name !== null && role !== null && hours !== null && hours > 0
        ? [{ name, role, hours, task: doThere ?? "" }]
        : [],
    );
    return {
      kind: "plan",
      sentences: [...warnings, ...summary.sentences],
      channels: taken.sort((a, b) => b.hours - a.hours),
      skipped: channels.filter(({ role }) => role !== null).length - taken.length,
    };
  });
}
