import { boundariesOf } from "./boundaries.ts";
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

/**
 * Finds, for rows of scores, the smallest change of one weight, all others scaled in proportion, that gives another type; undefined
 * where no weight between 0 and 1 does. Closed form: with weight t the lean is t v + (1 - t) r, for the dimension's own
 * value v and the rest's lean r, both -100 .. +100.
 */
export function createWeightFlips(
  { rubric, dimensions }: Plan,
  scores: Scores,
): (row: number, type: Type) => WeightFlip | undefined {
  return (row, type) => {
    const lean = scores.lean[row] as number;
    const boundaries = boundariesOf(rubric, type);
    let nearest: WeightFlip | undefined;
    let smallest = Number.POSITIVE_INFINITY;
    for (let dimension = 0; dimension < dimensions.length; dimension++) {
      const at = row * dimensions.length + dimension;
      const weight = scores.weights[at] as number;
      if (weight <= 0 || weight >= 1) continue;
      const own = 100 * (2 * (scores.dimensionValues[at] as number) - 1);
      const rest = (lean - weight * own) / (1 - weight);
      for (let i = 0; i < boundaries.length; i++) {
        const exact = ((boundaries[i] as number) - rest) / (own - rest);
        if (!(exact >= 0 && exact <= 1) || Math.abs(exact - weight) >= smallest) continue;
        const toPercent = firstPercentBeyond(exact, weight, (percent) => typeAt(percent, own, rest) !== type);
        if (toPercent === undefined) continue;
        smallest = Math.abs(exact - weight);
        const fromPercent = shownPercent(100 * weight, toPercent);
        nearest = { dimension, fromPercent, toPercent, type: typeAt(toPercent, own, rest) };
      }
    }
    return nearest;
  };

  function typeAt(percent: number, own: number, rest: number): Type {
    const share = percent / 100;
    return typeOfLean(rubric, roundHalfAway(share * own + (1 - share) * rest));
  }
}

/** The whole per cent on the far side of an exact weight, seen from the present one, unless it is none. */
function firstPercentBeyond(
  exact: number,
  weight: number,
  isBeyond: (percent: number) => boolean,
): number | undefined {
  const step = exact > weight ? 1 : -1;
  let percent = step > 0 ? Math.ceil(100 * exact - slack) : Math.floor(100 * exact + slack);
  if (!isBeyond(percent)) percent += step;
  return isBeyond(percent) && percent >= 0 && percent <= 100 ? percent : undefined;
}

const shownPercent = (percent: number, other: number): number =>
  Math.round(percent) === other ? Math.round(10 * percent) / 10 : Math.round(percent);
