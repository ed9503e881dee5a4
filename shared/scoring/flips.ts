import { features } from "../features/index.ts";
import { isEvidenceSufficient, typeOfLean } from "./classify.ts";
import type { FeatureColumns } from "./columns.ts";
import { createFeatureFlips, type FeatureFlip } from "./feature-flip.ts";
import type { Plan } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import { type Type, types } from "./type.ts";
import { createWeightFlips, type WeightFlip } from "./weight-flip.ts";

/**
 * Sentences on what would change the type of a table's rows: a feature's value, then a weight. Empty without sufficient
 * evidence.
 */
export function createFlipSentences(
  plan: Plan,
  table: FeatureColumns,
  scores: Scores,
): (row: number, type: Type) => readonly string[] {
  const findFeatureFlip = createFeatureFlips(plan, table, scores);
  const findWeightFlip = createWeightFlips(plan, scores);
  const featureSentences = new Map<number, string>();
  const weightSentences = new Map<number, string>();
  return (row, type) => {
    if (type === "Insufficient evidence") return [];
    if (type === "Not social") return [gateSentence(plan, scores, row)];
    const feature = findFeatureFlip(row, type);
    const weight = findWeightFlip(row, type);
    return [
      feature
        ? onceFor(featureSentences, keyOfFeatureFlip(feature), () => featureSentence(plan, feature))
        : "no other value of a single feature changes it",
      weight
        ? onceFor(weightSentences, keyOfWeightFlip(weight), () => weightSentence(plan, weight))
        : "no other weight of a single dimension changes it",
    ];
  };
}

/** Thousands of rows share a few hundred flips. */
function onceFor(known: Map<number, string>, key: number, write: () => string): string {
  let sentence = known.get(key);
  if (sentence === undefined) {
    sentence = write();
    known.set(key, sentence);
  }
  return sentence;
}

/** Figures one after another, each below its base, as one number. */
const keyOfFeatureFlip = ({ feature, position, type, mayBeSo }: FeatureFlip): number =>
  ((feature * 100 + position) * types.length + types.indexOf(type)) * 2 + (mayBeSo ? 1 : 0);

/** The present per cent has at most one decimal. */
const keyOfWeightFlip = ({ dimension, fromPercent, toPercent, type }: WeightFlip): number =>
  ((dimension * 101 + toPercent) * 1_001 + Math.round(10 * fromPercent)) * types.length + types.indexOf(type);

function featureSentence({ rubric }: Plan, flip: FeatureFlip): string {
  const { title, setBy } = features[flip.feature] ?? { title: "", setBy: "use" };
  const change = `${title} ${flip.value} → ${flip.type}`;
  if (flip.mayBeSo) return `if it turns out that ${change}`;
  return setBy === "use" && rubric.judges === "use"
    ? `you could: ${change}`
    : `if the platform changed: ${change}`;
}

function weightSentence(
  { dimensions }: Plan,
  { dimension, fromPercent, toPercent, type }: WeightFlip,
): string {
  const title = dimensions[dimension]?.dimension.title;
  return `if ${title} weighed ${toPercent} % instead of ${fromPercent} % → ${type}`;
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
