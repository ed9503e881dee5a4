import { features } from "../features/index.ts";
import { isEvidenceSufficient, placeOfLean } from "./classify.ts";
import type { FeatureColumns } from "./columns.ts";
import { type FeatureFlipCode, FeatureFlips, noFeatureFlip, readFeatureFlip } from "./feature-flip.ts";
import type { Plan } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import { type Type, types } from "./type.ts";
import { noWeightFlip, readWeightFlip, type WeightFlipCode, WeightFlips } from "./weight-flip.ts";

/** What would change the type of a table's rows, as codes: for rows whose type follows from the lean a feature or a weight. */
export class Flips {
  readonly features: FeatureFlips;
  readonly weights: WeightFlips;
  private readonly plan: Plan;
  private readonly scores: Scores;

  constructor(plan: Plan, table: FeatureColumns, scores: Scores) {
    this.features = new FeatureFlips(plan, table, scores);
    this.weights = new WeightFlips(plan, scores);
    this.plan = plan;
    this.scores = scores;
  }

  /** What a row that the gate decides would be without it; the type's place in the list of types. */
  ofGate(row: number): number {
    return placeWithoutGate(this.plan, this.scores, row);
  }
}

/** What would change a row's type, as sentences: a feature's value, then a weight. None without sufficient evidence. */
export function flipsOf(
  plan: Plan,
  scores: Scores,
  table: FeatureColumns,
  row: number,
  type: Type,
): readonly string[] {
  const flips = new Flips(plan, table, scores);
  if (type === "Insufficient evidence") return [];
  if (type === "Not social") return [gateFlipSentence(plan, flips.ofGate(row))];
  return [
    featureFlipSentence(plan, flips.features.of(row, type)),
    weightFlipSentence(plan, flips.weights.of(row, type)),
  ];
}

/** The sentence of a feature flip. */
export function featureFlipSentence(plan: Plan, code: FeatureFlipCode): string {
  if (code === noFeatureFlip) return "no other value of a single feature changes it";
  const { feature, value, type, mayBeSo } = readFeatureFlip(plan, code);
  const { title, setBy } = features[feature] ?? { title: "", setBy: "use" };
  const change = `${title} ${value} → ${type}`;
  if (mayBeSo) return `if it turns out that ${change}`;
  return setBy === "use" && plan.rubric.judges === "use"
    ? `you could: ${change}`
    : `if the platform changed: ${change}`;
}

/** The sentence of a weight flip. */
export function weightFlipSentence({ dimensions }: Plan, code: WeightFlipCode): string {
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

/** The sentence of what `Flips.ofGate` gives. */
export function gateFlipSentence({ gate, rubric }: Plan, place: number): string {
  const feature = features[gate?.feature ?? 0];
  const others =
    feature?.kind === "ordinal" ? feature.levels.filter(({ value }) => value !== rubric.gate?.value) : [];
  const change = `${feature?.title} ${others.map(({ value }) => value).join(" or ")}`;
  const type = types[place];
  return `if the platform changed: ${change} → ${type === "Insufficient evidence" ? "not enough known" : type}`;
}
