import { features } from "../features/index.ts";
import { typeOfLean } from "./classify.ts";
import type { FeatureColumns } from "./columns.ts";
import { createFeatureFlips, type FeatureFlip } from "./feature-flip.ts";
import type { Plan } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import type { Type } from "./type.ts";
import { findWeightFlip } from "./weight-flip.ts";

/** Sentences on what would change a row's type: a feature's value, then a weight. Empty without sufficient evidence. */
export function createFlipSentences(
  plan: Plan,
): (table: FeatureColumns, scores: Scores, row: number, type: Type) => string[] {
  const findFeatureFlip = createFeatureFlips(plan);
  return (table, scores, row, type) => {
    if (type === "Insufficient evidence") return [];
    if (type === "Not social") return [gateSentence(plan, scores, row)];
    const weight = findWeightFlip(plan, scores, row, type);
    const title = weight && plan.dimensions[weight.dimension]?.dimension.title;
    return [
      featureSentence(findFeatureFlip(table, scores, row, type)),
      weight
        ? `if ${title} weighed ${weight.toPercent} % instead of ${weight.fromPercent} % → ${weight.type}`
        : "no other weight of a single dimension changes it",
    ];
  };
}

function featureSentence(flip: FeatureFlip | undefined): string {
  if (!flip) return "no other value of a single feature changes it";
  const { title, setBy } = features[flip.feature] ?? { title: "", setBy: "use" };
  const change = `${title} ${flip.value} → ${flip.type}`;
  if (flip.wasUnknown) return `if it turns out that ${change}`;
  return setBy === "use" ? `you could: ${change}` : `if the platform changed: ${change}`;
}

function gateSentence({ gate, rubric }: Plan, scores: Scores, row: number): string {
  const lean = scores.lean[row] ?? Number.NaN;
  const title = features[gate?.feature ?? 0]?.title;
  if (Number.isNaN(lean)) return `only another value of ${title} changes it`;
  return `if the platform changed: ${title} → ${typeOfLean(rubric, roundHalfAway(lean))}`;
}
