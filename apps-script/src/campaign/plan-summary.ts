import { formatAmount } from "../../../shared/cells/parse-number.ts";
import { titleOfObjective } from "../../../shared/objectives/index.ts";
import type { Brief } from "../../../shared/planning/brief.ts";
import type { CampaignPlan } from "../../../shared/planning/campaign-plan.ts";
import { formatHours } from "../../../shared/planning/effort.ts";
import { noGaps, noOverlaps } from "../../../shared/planning/whole.ts";
import { listed } from "../../../shared/sentences.ts";

export type Planned = Extract<CampaignPlan, { readonly kind: "planned" }>;

/** A line of the block above a plan: its label and what stands beside it. */
export type SummaryLine = readonly [label: string, first: string | number, second: string | number];

/** First line of the mix, which has headers and a line for each side. */
export const mixLine = 3;
export const mixLines = 3;

/** The plan as a whole, in lines of which there are always as many. */
export function summaryLines(sheet: string, brief: Brief, plan: Planned): SummaryLine[] {
  const { summary, assumptions, warnings } = plan;
  const { mix, targetMix, gaps, overlaps, sentences } = summary;
  const inShort = sentences.filter((sentence) => ![...gaps, ...overlaps].includes(sentence));
  const share = (percent: number | undefined): number | "" => (percent === undefined ? "" : percent / 100);
  const text = (label: string, given: readonly string[], otherwise: string): SummaryLine => [
    label,
    given.length > 0 ? given.join("\n") : otherwise,
    "",
  ];
  return [
    [`Plan for ${sheet}`, "A model's suggestion with its assumptions, not a forecast.", ""],
    text("Brief", briefSentences(brief, plan), ""),
    text("In short", inShort, ""),
    ["Mix of hours", "Planned", "Asked for"],
    ["Broadcast", share(mix?.broadcast), share(targetMix.broadcast)],
    ["Connect", share(mix?.connect), share(targetMix.connect)],
    text("Gaps", gaps, noGaps),
    text("Overlaps", overlaps, noOverlaps),
    text("To check", warnings, "Nothing."),
    text("Taken for granted", assumptions.slice(1), ""),
  ];
}

/** Lines of the block. */
export const summaryHeight = 10;

function briefSentences(brief: Brief, { objectives, rubric }: Planned): string[] {
  const { hoursAWeek, budgetAMonth, atMostPerChannel, mustHave = [], never = [] } = brief;
  const wanted = objectives.map(
    ({ objective, share }) => `${titleOfObjective(objective)} ${Math.round(100 * share)} %`,
  );
  const limits = [
    `${formatHours(hoursAWeek)} a week`,
    budgetAMonth !== undefined && `${formatAmount(budgetAMonth)} a month`,
    atMostPerChannel !== undefined && `at most ${formatHours(atMostPerChannel)} per channel`,
  ].filter((part) => part !== false);
  return [
    `${listed(wanted, "and")}.`,
    `${listed(limits, "and")}.`,
    ...(mustHave.length > 0 ? [`Must have: ${mustHave.join(", ")}.`] : []),
    ...(never.length > 0 ? [`Never: ${never.join(", ")}.`] : []),
    `Who broadcasts: by the definition “${rubric.title}”.`,
  ];
}
