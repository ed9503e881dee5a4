import { features } from "../features/index.ts";
import { isEvidenceSufficient, placeOfLean } from "./classify.ts";
import type { FeatureColumns } from "./columns.ts";
import { createFeatureFlips, type FeatureFlipCode, noFeatureFlip, readFeatureFlip } from "./feature-flip.ts";
import type { Plan } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import { type Type, types } from "./type.ts";
import { createWeightFlips, noWeightFlip, readWeightFlip, type WeightFlipCode } from "./weight-flip.ts";

/** What would change the type of a table's rows. */
export interface Flips {
  /** Flips of a row whose type follows from its lean, as codes. */
  ofFeature(row: number, type: Type): FeatureFlipCode;
  ofWeight(row: number, type: Type): WeightFlipCode;
  /** What a row that the gate decides would be without it; the type's place in the list of types. */
  ofGate(row: number): number;
  /** The sentences of such codes. */
  featureSentence(code: FeatureFlipCode): string;
  weightSentence(code: WeightFlipCode): string;
  gateSentence(place: number): string;
}

export function createFlips(plan: Plan, table: FeatureColumns, scores: Scores): Flips {
  return {
    ofFeature: createFeatureFlips(plan, table, scores),
    ofWeight: createWeightFlips(plan, scores),
    ofGate: (row) => placeWithoutGate(plan, scores, row),
    featureSentence: (code) => featureSentence(plan, code),
    weightSentence: (code) => weightSentence(plan, code),
    gateSentence: (place) => gateSentence(plan, place),
  };
}

/** What would change a row's type, as sentences: a feature's value, then a weight. None without sufficient evidence. */
export function flipsOf(
  plan: Plan,
  scores: Scores,
  table: FeatureColumns,
  row: number,
  type: Type,
): readonly string[] {
  const flips = createFlips(plan, table, scores);
  if (type === "Insufficient evidence") return [];
  if (type === "Not social") return [flips.gateSentence(flips.ofGate(row))];
  return [flips.featureSentence(flips.ofFeature(row, type)), flips.weightSentence(flips.ofWeight(row, type))];
}

function featureSentence(plan: Plan, code: FeatureFlipCode): string {
  if (code === noFeatureFlip) return "no other value of a single feature changes it";
  const { feature, value, type, mayBeSo } = readFeatureFlip(plan, code);
  const { title, setBy } = features[feature] ?? { title: "", setBy: "use" };
  const change = `${title} ${value} → ${type}`;
  if (mayBeSo) return `if it turns out that ${change}`;
  return setBy === "use" && plan.rubric.judges === "use"
    ? `you could: ${change}`
    : `if the platform changed: ${change}`;
}

function weightSentence({ dimensions }: Plan, code: WeightFlipCode): string {
  if (code === noWeightFlip) return "no other weight of a single dimension changes it";
  const { dimension, fromPercent, toPercent, type } = readWeightFlip(code);
  const title = dimensions[dimension]?.dimension.title;
  return `if ${title} weighed ${toPercent} % instead of ${fromPercent} % → ${type}`;
}

function placeWithoutGate({ rubric }: Plan, scores: Scores, row: number): number {
  const lean = scores.lean[row] as number;
  const coverage = scores.coverage[row] as number;
  const isKnown = isEvidenceSufficient(rubric, coverage, scores.applicable[row] as number);
  return isKnown && !Number.isNaN(lean)
    ? placeOfLean(rubric.cutOffs, roundHalfAway(lean))
    : types.indexOf("Insufficient evidence");
}

function gateSentence({ gate, rubric }: Plan, place: number): string {
  const feature = features[gate?.feature ?? 0];
  const others =
    feature?.kind === "ordinal" ? feature.levels.filter(({ value }) => value !== rubric.gate?.value) : [];
  const change = `${feature?.title} ${others.map(({ value }) => value).join(" or ")}`;
  const type = types[place];
  return `if the platform changed: ${change} → ${type === "Insufficient evidence" ? "not enough known" : type}`;
}
