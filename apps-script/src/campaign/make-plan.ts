import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Brief } from "../../../shared/planning/brief.ts";
import { planCampaign } from "../../../shared/planning/plan-campaign.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { knownDefinition } from "../definitions/known-definitions.ts";
import { readSettings } from "../settings.ts";
import { UserMessage } from "../user-message.ts";
import { readBrief } from "./check-brief.ts";
import type { Planned } from "./plan-summary.ts";
import { type Campaign, readCampaign } from "./read-campaign.ts";
import { keepBrief } from "./sheet-brief.ts";

/** A plan, and what it was made of. */
export interface MadePlan extends Pick<Campaign, "sheet"> {
  readonly brief: Brief;
  readonly plan: Planned;
}

/**
 * Plans the campaign of the active sheet, with the core that the Worker runs, too. `wanted` is a brief that is kept with the sheet, or
 * null for the sheet's own.
 * @throws UserMessage when there is no brief or it cannot be kept, or the sheet has no channels.
 */
export function makePlan(wanted: unknown): MadePlan {
  const campaign = readCampaign();
  const brief = briefFor(campaign, wanted);
  return { sheet: campaign.sheet, brief, plan: planOf(campaign, brief) };
}

/** Lines in the sheet come first: what stands there must not be contradicted by what nobody sees. */
function briefFor({ sheet, brief }: Campaign, wanted: unknown): Brief {
  if (brief.from === "lines") {
    if (brief.brief) return brief.brief;
    throw new UserMessage(brief.message);
  }
  if (wanted !== null && wanted !== undefined) {
    const read = readBrief(wanted);
    keepBrief(sheet, read);
    return read;
  }
  if (brief.brief) return brief.brief;
  throw new UserMessage(
    "The sheet has no brief yet: what the campaign is for, and how many hours there are. Open the sidebar and choose Plan the campaign; or write lines such as “# Objective | Leads | 60” and “# Hours a week | 20” above the table.",
  );
}

function planOf({ columns, rows }: Campaign, brief: Brief): Planned {
  const definition = planRubric(knownDefinition(readSettings().rubric));
  const plan = planCampaign(brief, { columns, rows }, definition, builtInCatalogue());
  if (plan.kind === "columns problem") throw new UserMessage(plan.message);
  if (plan.kind === "not feasible")
    throw new UserMessage(`The brief cannot be kept. ${plan.because.join(" ")} Nothing was written.`);
  return plan;
}
