import type { Rubric } from "../rubrics/rubric.ts";
import { boundariesOf } from "./boundaries.ts";
import { placeOfLean } from "./classify.ts";
import type { Plan } from "./plan.ts";
import { type Pattern, weightsOver } from "./renormalise.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import { type Type, types } from "./type.ts";

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

/** A flip as a number, its parts one after the other. */
export type WeightFlipCode = number;

export const noWeightFlip: WeightFlipCode = -1;

/** Weight flips of a scored table's rows. */
export class WeightFlips {
  private readonly scores: Scores;
  private readonly rubric: Rubric;
  private readonly count: number;
  private readonly weightsFor: (pattern: Pattern) => Float64Array;

  constructor(plan: Plan, scores: Scores) {
    this.scores = scores;
    this.rubric = plan.rubric;
    this.count = plan.dimensions.length;
    this.weightsFor = weightsOver(plan);
  }

  /**
   * The smallest change of one weight, all others scaled in proportion, that gives another type, where one between 0 and 1 does.
   * Closed form: with weight t the lean is t v + (1 - t) r, for the dimension's own value v and the rest's lean r, both -100 .. +100.
   */
  of(row: number, type: Type): WeightFlipCode {
    const { rubric, count, scores } = this;
    const { outcomes, entries } = scores;
    const lean = scores.lean[row] as number;
    const weights = this.weightsFor(scores.knownPattern[row] as number);
    const place = types.indexOf(type);
    const boundaries = boundariesOf(rubric, type);
    let nearest = noWeightFlip;
    let smallest = Number.POSITIVE_INFINITY;
    for (let dimension = 0; dimension < count; dimension++) {
      const weight = weights[dimension] as number;
      if (weight <= 0 || weight >= 1) continue;
      const own = 100 * (outcomes.side[entries[row * count + dimension] as number] as number);
      const rest = (lean - weight * own) / (1 - weight);
      for (let i = 0; i < boundaries.length; i++) {
        const exact = ((boundaries[i] as number) - rest) / (own - rest);
        if (!(exact >= 0 && exact <= 1) || Math.abs(exact - weight) >= smallest) continue;
        const step = exact > weight ? 1 : -1;
        let toPercent = step > 0 ? Math.ceil(100 * exact - slack) : Math.floor(100 * exact + slack);
        let flipped = placeAt(rubric, toPercent, own, rest);
        if (flipped === place || tenths(100 * weight, toPercent) === 10 * toPercent) {
          toPercent += step;
          flipped = placeAt(rubric, toPercent, own, rest);
        }
        if (flipped === place || toPercent < 0 || toPercent > 100) continue;
        smallest = Math.abs(exact - weight);
        nearest = codeOf(dimension, tenths(100 * weight, toPercent), toPercent, flipped);
      }
    }
    return nearest;
  }
}

/** The place of the type when a dimension weighs so many per cent. */
function placeAt({ cutOffs }: Rubric, percent: number, own: number, rest: number): 0 | 1 | 2 {
  const share = percent / 100;
  return placeOfLean(cutOffs, roundHalfAway(share * own + (1 - share) * rest));
}

/** A per cent as shown, in tenths: whole unless that would be the other one. */
const tenths = (percent: number, other: number): number =>
  Math.round(percent) === other ? Math.round(10 * percent) : 10 * Math.round(percent);

const codeOf = (dimension: number, fromTenths: number, toPercent: number, place: number): WeightFlipCode =>
  ((dimension * 1_001 + fromTenths) * 101 + toPercent) * types.length + place;

/** What a code says. */
export function readWeightFlip(code: WeightFlipCode): WeightFlip {
  const percents = Math.floor(code / types.length);
  const from = Math.floor(percents / 101);
  return {
    dimension: Math.floor(from / 1_001),
    fromPercent: (from % 1_001) / 10,
    toPercent: percents % 101,
    type: types[code % types.length] as Type,
  };
}
