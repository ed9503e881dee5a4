import { titleOfObjective } from "../../../shared/objectives/index.ts";
import type { CampaignPlan, PlannedChannel } from "../../../shared/planning/campaign-plan.ts";
import type { CampaignFile } from "./campaign-file.ts";

type Planned = Extract<CampaignPlan, { readonly kind: "planned" }>;

/**
 * The file with its plan: the brief, the plan in plain words as comments, then the channels with the columns of the plan right of their own.
 * `planColumns` are the positions of those.
 */
export function planRows({ lines, headers, rows }: CampaignFile, plan: Planned) {
  const { channels, summary, assumptions, objectives } = plan;
  const planHeaders = [
    "Role",
    "Hours",
    "Cost",
    "Keep, test or drop",
    "Do there",
    "Measure",
    "Serves",
    "Fit",
    ...objectives.map(({ objective }) => `Fit for ${titleOfObjective(objective).toLowerCase()}`),
    "Why",
    "Notes",
    "Problem",
  ];
  const comments = [...summary.sentences, ...assumptions].map((sentence) => [`# ${sentence}`]);
  const body = rows.map((row, i) => [
    ...headers.map((_, at) => row[at] ?? ""),
    ...planCells(channels[i] as PlannedChannel, objectives.length),
  ]);
  const width = headers.length + planHeaders.length;
  return {
    rows: [...lines, ...comments, [...headers, ...planHeaders], ...body],
    planColumns: new Set(Array.from({ length: width }, (_, at) => at).slice(headers.length)),
  };
}

/** The plan's cells of one row; one that could not be read has no fits, and blanks in their columns. */
const planCells = (channel: PlannedChannel, objectives: number): unknown[] => [
  channel.role ?? "",
  channel.hours ?? "",
  channel.budget ?? "",
  channel.verdict ?? "",
  channel.doThere ?? "",
  channel.kpis.join(", "),
  titleOfObjective(channel.serves),
  channel.fit ?? "",
  ...Array.from({ length: objectives }, (_, i) => channel.fits[i]?.fit ?? ""),
  channel.reasons.join("; "),
  channel.notes.join("; "),
  channel.error ?? "",
];
