import type { Dimension } from "../dimensions/dimension.ts";
import { dimensions } from "../dimensions/index.ts";
import { featureById } from "../features/index.ts";
import { rubrics } from "../rubrics/index.ts";
import { generatedNote, page, percent, table } from "./markdown.ts";

/** The dimensions, what they read and how rubrics turn them, as a page. */
export function dimensionsPage(): string {
  return page(
    "# Dimensions",
    generatedNote,
    "A dimension is one question with two named, neutral poles. Which pole counts as networking is each rubric's choice; where " +
      "rubrics choose differently, both are listed.",
    ...dimensions.map(dimensionSection),
  );
}

function dimensionSection(dimension: Dimension): string {
  const total = dimension.reads.reduce((sum, { weight }) => sum + weight, 0);
  const reads = dimension.reads.map(({ feature, weight, reversed }) => {
    const title = featureById(feature)?.title ?? feature;
    return `${title} (${percent(weight / total)}${reversed ? ", turned round" : ""})`;
  });
  const uses = rubrics.flatMap((rubric) => {
    const line = rubric.dimensions.find((each) => each.dimension === dimension.id);
    return line ? [[rubric.title, line.networking]] : [];
  });
  return [
    `## ${dimension.title}`,
    `\`${dimension.id}\`: ${dimension.question} From *${dimension.poles[0]}* to *${dimension.poles[1]}*. It reads ${reads.join(", ")}.`,
    table(["Definition", "Counts as networking"], uses),
  ].join("\n\n");
}
