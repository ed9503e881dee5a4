import { formatAmount } from "../../../shared/cells/parse-number.ts";
import type { Feature } from "../../../shared/features/feature.ts";
import { features } from "../../../shared/features/index.ts";

/** The features that a row can be described with, headers included. */
export const socialFeatures = (): string[][] => [
  ["Id", "Title", "Question", "Values", "Fact or judgement"],
  ...features.map((feature) => {
    const { id, title, question, basis } = feature;
    return [id, title, question, valuesOf(feature), basis];
  }),
];

/** What a cell may hold, media first; a number with its unit. */
function valuesOf(feature: Feature): string {
  switch (feature.kind) {
    case "ordinal":
      return feature.levels.map(({ value }) => value).join(", ");
    case "number":
      return `${formatAmount(feature.minimum)} to ${formatAmount(feature.maximum)} ${feature.unit}`;
    case "date":
      return "a year, or a date like 2019-04-02";
  }
}
