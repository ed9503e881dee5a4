import { rubrics } from "../rubrics/index.ts";
import type { Rubric } from "../rubrics/rubric.ts";
import { planRubric } from "../scoring/plan.ts";
import { generatedNote, page, percent, table } from "./markdown.ts";

/** The built-in rubrics, as a page. */
export function rubricsPage(): string {
  return page(
    "# Whose definition",
    generatedNote,
    "A rubric is one author's way to draw the line between social media and social networking: dimensions with two poles, the " +
      "pole that counts as networking, and weights. The first one is used when nobody chooses.",
    ...rubrics.map(rubricSection),
  );
}

function rubricSection(rubric: Rubric): string {
  const { cutOffs, gate } = rubric;
  const group = new Map(rubric.groups?.map(({ id, title }) => [id, title]));
  const rows = planRubric(rubric).dimensions.map(
    ({ dimension, effectiveWeight, lastPoleIsNetworking }, i) => {
      const [first, last] = dimension.poles;
      const [media, networking] = lastPoleIsNetworking ? [first, last] : [last, first];
      const groupTitle = group.get(rubric.dimensions[i]?.group ?? "") ?? "";
      const cells = [dimension.title, media, networking, percent(effectiveWeight)];
      return rubric.groups ? [groupTitle, ...cells] : cells;
    },
  );
  const headers = ["Dimension", "Media", "Networking", "Weight"];
  return [
    `## ${rubric.title}`,
    `\`${rubric.id}@${rubric.version}\`, after ${rubric.source}. It judges the ${rubric.judges}.`,
    rubric.argues,
    table(rubric.groups ? ["Group", ...headers] : headers, rows),
    `Social media from a lean of ${cutOffs.media} down, Social networking from +${cutOffs.networking} up. Not enough known below ` +
      `${percent(rubric.coverageFloor)} of coverage, or where less than ${percent(rubric.applicableFloor)} of the weight applies.` +
      (gate ? ` ${gate.because ?? gate.feature}: ${gate.type}.` : ""),
    ...(rubric.contradictions?.length ? [rubric.contradictions.map((each) => `- ${each}`).join("\n")] : []),
  ].join("\n\n");
}
