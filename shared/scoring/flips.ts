import { features } from "../features/index.ts";
import { isEvidenceSufficient, typeOfLean } from "./classify.ts";
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
      featureSentence(plan, findFeatureFlip(table, scores, row, type)),
      weight
        ? `if ${title} weighed ${weight.toPercent} % instead of ${weight.fromPercent} % → ${weight.type}`
        : "no other weight of a single dimension changes it",
    ];
  };
}

function featureSentence({ rubric }: Plan, flip: FeatureFlip | undefined): string {
  if (!flip) return "no other value of a single feature changes it";
  const { title, setBy } = features[flip.feature] ?? { title: "", setBy: "use" };
  const change = `${title} ${flip.value} → ${flip.type}`;
  if (flip.mayBeSo) return `if it turns out that ${change}`;
  return setBy === "use" && rubric.judges === "use"
    ? `you could: ${change}`
    : `if the platform changed: ${change}`;
}

/** What a row that the gate decides would be without it. */
function gateSentence({ gate, rubric }: Plan, scores: Scores, row: number): string {
  const feature = features[gate?.feature ?? 0];
  const others =
    feature?.kind === "ordinal" ? feature.levels.filter(({ value }) => value !== rubric.gate?.value) : [];
  const change = `${feature?.title} ${others.map(({ value }) => value).join(" or ")}`;
  const lean = scores.lean[row] as number;
  const isKnown = isEvidenceSufficient(
    rubric,
    scores.coverage[row] as number,
    scores.applicable[row] as number,
  );
  const type = isKnown && !Number.isNaN(lean) ? typeOfLean(rubric, roundHalfAway(lean)) : "not enough known";
  return `if the platform changed: ${change} → ${type}`;
}
