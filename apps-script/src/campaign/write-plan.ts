import { counted, somePlaces } from "../../../shared/sentences.ts";
import { withDocumentLock } from "../services/lock.ts";
import type { Done } from "../sidebar/answers.ts";
import { makePlan } from "./make-plan.ts";
import { type Planned, summaryLines } from "./plan-summary.ts";
import { preparePlanTab } from "./plan-tab.ts";
import { type WrittenChannels, writeChannels } from "./write-channels.ts";
import { writeSummary } from "./write-summary.ts";

/**
 * Plans the campaign of the active sheet and writes the plan to a tab of its own, which is then shown. `brief` is what the
 * sidebar asks for, kept with the sheet; null takes the sheet's own. Doing it again changes what has changed and keeps what is the
 * user's; cut off in between, it ends in the same tab. The plan is made inside the add-on.
 * @throws UserMessage when there is no brief or it cannot be kept, or the sheet has no channels.
 */
export function writePlan(request: { readonly brief: unknown }): Done {
  return withDocumentLock(() => {
    const { sheet, brief, plan } = makePlan(request.brief);
    const name = sheet.getName();
    const channels = plan.channels.filter((channel) => channel.name !== null);
    const place = preparePlanTab(sheet, channels.length);
    const { tab, grid, summaryRow, summaryColumns } = place;
    if (summaryRow >= 0) writeSummary(tab, grid, summaryRow, summaryColumns, summaryLines(name, brief, plan));
    const written = writeChannels(place, channels, name);
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(tab);
    return { kind: "done", message: outcome(tab.getName(), plan, written) };
  });
}

function outcome(tab: string, { summary, channels }: Planned, { kept, gone }: WrittenChannels): string {
  const [first = ""] = summary.sentences;
  const problems = channels.filter(({ error }) => error !== null).length;
  return [
    `The plan stands in the tab “${tab}”. ${first}`,
    problems > 0 && `${counted(problems, "row")} could not be read; What to do there says why.`,
    gone > 0 && `${counted(gone, "row")} of channels that are gone from the sheet stayed.`,
    kept.length > 0 &&
      `${counted(kept.length, "cell")} of your own stayed (${somePlaces(kept)}); clear them and plan again to get the plan's.`,
  ]
    .filter((part) => part !== false)
    .join(" ");
}
