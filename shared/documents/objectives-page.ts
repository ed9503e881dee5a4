import { dimensionById } from "../dimensions/index.ts";
import { featureById } from "../features/index.ts";
import { objectives } from "../objectives/index.ts";
import type { Objective, ObjectiveLine } from "../objectives/objective.ts";
import { generatedNote, page, percent, table } from "./markdown.ts";

/** The objectives of a campaign, as a page. */
export function objectivesPage(): string {
  return page(
    "# What a campaign wants",
    generatedNote,
    "An objective says which dimensions and features serve it, with weights of its own: no definition of “social” decides what a channel is " +
      "good for. How fits and plans come about: [planning.md](planning.md).",
    ...objectives.map(objectiveSection),
  );
}

function objectiveSection(objective: Objective): string {
  const { id, title, meaning, stage, media, broadcastShare, lines, gates, kpis } = objective;
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const rows = lines.map((line) => [...whatServes(line), percent(line.weight / total), line.because]);
  const shuts = gates.map(({ because, closes }) =>
    closes === "objective"
      ? `${because}: not for ${title.toLowerCase()}.`
      : `${because}: not for paid reach.`,
  );
  return [
    `## ${title}`,
    `\`${id}\`: ${meaning} Stage ${stage}; ${media.join(", ")} media; ${percent(broadcastShare)} of its hours broadcast.`,
    table(["Serves it", "Best", "Weight", "Because"], rows),
    ...(shuts.length > 0 ? [shuts.join(" ")] : []),
    `Measured, where it broadcasts, by ${kpis.broadcast.join(", ")}; where it connects, by ${kpis.connect.join(", ")}.`,
  ].join("\n\n");
}

/** Title of the dimension or feature, and what is best of it. */
function whatServes(line: ObjectiveLine): [title: string, best: string] {
  if ("dimension" in line) return [dimensionById(line.dimension)?.title ?? line.dimension, line.pole];
  const best = Object.keys(line.values).filter((value) => line.values[value] === 1);
  return [featureById(line.feature)?.title ?? line.feature, best.join(", ")];
}
