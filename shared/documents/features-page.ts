import { dimensions } from "../dimensions/index.ts";
import type { Feature } from "../features/feature.ts";
import { features } from "../features/index.ts";
import { generatedNote, page, table } from "./markdown.ts";

/** The features with their questions, values and examples, as a page. */
export function featuresPage(): string {
  return page(
    "# Features",
    generatedNote,
    "What a marketer can say of a channel. Values stand media first, networking last, and evenly between 0 and 1; numbers have " +
      "anchors. Any cell may also be `unknown`, `n/a`, a range `a..b` or alternatives `x|y`.",
    ...features.map(featureSection),
  );
}

const bases = { fact: "A fact", judgement: "A judgement on these anchors" } as const;
const setters = { platform: "set by the platform", use: "set by the use" } as const;

function featureSection(feature: Feature): string {
  const readers = dimensions.filter(({ reads }) => reads.some((reading) => reading.feature === feature.id));
  const reads =
    readers.length > 0 ? `Read by ${readers.map(({ title }) => title).join(", ")}.` : "Read by no dimension.";
  return [
    `## ${feature.title}`,
    `\`${feature.id}\`: ${feature.question} ${bases[feature.basis]}, ${setters[feature.setBy]}. ${reads}`,
    valuesOf(feature),
  ].join("\n\n");
}

function valuesOf(feature: Feature): string {
  switch (feature.kind) {
    case "ordinal":
      return table(
        ["Value", "Meaning", "Example"],
        feature.levels.map(({ value, meaning, example }) => [value, meaning, example]),
      );
    case "number":
      return [
        `In ${feature.unit}, ${feature.scale === "log" ? "on a logarithmic scale between" : "in a straight line between"} the anchors.`,
        table(
          ["Anchor", "Value", "Example"],
          feature.anchors.map(({ at, value, example }) => [at, value, example]),
        ),
      ].join("\n\n");
    case "date":
      return `A year or a date, such as ${feature.example}.`;
  }
}
