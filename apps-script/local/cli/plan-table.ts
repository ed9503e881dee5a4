import { titleOfObjective } from "../../../shared/objectives/index.ts";
import type { CampaignPlan, PlannedChannel } from "../../../shared/planning/campaign-plan.ts";
import { drawTable } from "./terminal-table.ts";

/** Columns of the terminal's table before what is to be done, with their widths. */
const columns: readonly {
  readonly header: string;
  readonly width: number;
  readonly cell: (channel: PlannedChannel) => string | number | null;
}[] = [
  { header: "Channel", width: 20, cell: ({ name }) => name },
  { header: "Role", width: 11, cell: ({ role }) => role },
  { header: "Hours", width: 7, cell: ({ hours }) => hours },
  { header: "Cost", width: 7, cell: ({ budget }) => budget },
  { header: "Verdict", width: 10, cell: ({ verdict }) => verdict },
  {
    header: "Serves",
    width: 11,
    cell: ({ role, serves }) => (role === "Skip" ? "" : titleOfObjective(serves)),
  },
  { header: "Fit", width: 5, cell: ({ fit }) => fit },
];
const narrowestTask = 30;

/** The plan as a table, most hours first, and in plain words with what it takes for granted. */
export function planTable(
  { channels, summary, assumptions }: Extract<CampaignPlan, { readonly kind: "planned" }>,
  terminalWidth: number,
): string {
  const used = columns.reduce((sum, { width }) => sum + width + 1, 2);
  const byHours = channels
    .filter(({ name }) => name !== null)
    .sort((a, b) => (b.hours ?? -1) - (a.hours ?? -1));
  const table = drawTable(
    [...columns.map(({ header }) => header), "What to do there"],
    [...columns.map(({ width }) => width), Math.max(narrowestTask, terminalWidth - used)],
    byHours.map((channel) => [
      ...columns.map(({ cell }) => String(cell(channel) ?? "")),
      channel.error ?? channel.doThere ?? "",
    ]),
  );
  const listed = (sentences: readonly string[]): string =>
    sentences.map((sentence) => `- ${sentence}`).join("\n");
  return `${table}\n\nIn plain words\n${listed(summary.sentences)}\n\nWhat it takes for granted\n${listed(assumptions)}`;
}
