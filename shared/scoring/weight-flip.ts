import type { Rubric } from "../rubrics/rubric.ts";
import { typeOfLean } from "./classify.ts";
import type { Plan } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import type { Type } from "./type.ts";

/** The one weight whose change gives another type. In decision analysis: where its stability interval ends. */
export interface WeightFlip {
  /** Position of the dimension in the plan. */
  readonly dimension: number;
  /** Per cent of the weight that is known, whole unless that would be `toPercent`. */
  readonly fromPercent: number;
  readonly toPercent: number;
  readonly type: Type;
}

/** In per cent; a boundary that is a whole per cent but for the last digits is that whole per cent. */
const slack = 1e-6;

/** Leans between shown whole numbers where the type changes. */
function boundaries({ cutOffs }: Rubric, type: Type): number[] {
  const media = Math.floor(cutOffs.media) + 0.5;
  const networking = Math.ceil(cutOffs.networking) - 0.5;
  if (type === "Social media") return [media];
  return type === "Social networking" ? [networking] : [media, networking];
}

/**
 * The smallest change of one weight, all others scaled in proportion, that gives another type; undefined where no weight
 * between 0 and 1 does. Closed form: with weight t the lean is t v + (1 - t) r, for the dimension's own value v
 * and the rest's lean r, both -100 .. +100.
 */
export function findWeightFlip(plan: Plan, scores: Scores, row: number, type: Type): WeightFlip | undefined {
  const lean = scores.lean[row] ?? Number.NaN;
  let nearest: WeightFlip | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  plan.dimensions.forEach((_, dimension) => {
    const at = row * plan.dimensions.length + dimension;
    const weight = scores.weights[at] ?? 0;
    if (weight <= 0 || weight >= 1) return;
    const own = 100 * (2 * (scores.dimensionValues[at] ?? 0.5) - 1);
    const rest = (lean - weight * own) / (1 - weight);
    for (const boundary of boundaries(plan.rubric, type)) {
      const exact = (boundary - rest) / (own - rest);
      if (!(exact >= 0 && exact <= 1) || Math.abs(exact - weight) >= smallest) continue;
      const step = exact > weight ? 1 : -1;
      const typeAt = (percent: number) => {
        const share = percent / 100;
        return typeOfLean(plan.rubric, roundHalfAway(share * own + (1 - share) * rest));
      };
      let toPercent = step > 0 ? Math.ceil(100 * exact - slack) : Math.floor(100 * exact + slack);
      if (typeAt(toPercent) === type) toPercent += step;
      const flipped = typeAt(toPercent);
      if (flipped === type || toPercent < 0 || toPercent > 100) continue;
      smallest = Math.abs(exact - weight);
      nearest = { dimension, fromPercent: shownPercent(100 * weight, toPercent), toPercent, type: flipped };
    }
  });
  return nearest;
}

const shownPercent = (percent: number, other: number): number =>
  Math.round(percent) === other ? Math.round(10 * percent) / 10 : Math.round(percent);
