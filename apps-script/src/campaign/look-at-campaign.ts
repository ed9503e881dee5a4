import { campaignTitles, isCampaignColumn } from "../../../shared/planning/campaign-columns.ts";
import { findTabFor, planTabs } from "../services/own-tabs.ts";
import type { CampaignView } from "../sidebar/answers.ts";
import { readCampaign } from "./read-campaign.ts";

/**
 * What there is to plan in the active sheet, or in the one that the active tab is a plan for. Changes nothing.
 * @throws UserMessage when there are no channels.
 */
export function lookAtCampaign(): CampaignView {
  const { sheet, brief, columns, rows } = readCampaign();
  return {
    kind: "campaign",
    sheet: sheet.getName(),
    channels: rows.length,
    brief: brief.brief ?? null,
    briefFrom: brief.from,
    trouble: "message" in brief ? brief.message : null,
    missingColumns: Object.entries(campaignTitles).flatMap(([id, title]) =>
      isCampaignColumn(id) && !columns.includes(id) ? [title] : [],
    ),
    tab: findTabFor(sheet, planTabs)?.getName() ?? null,
  };
}
