import { float64Arrays } from "./arrays.ts";
import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { OpposedReading, Plan } from "./plan.ts";
import { patternOf, weightsOver } from "./renormalise.ts";
import { outcomesOf, type TableOutcomes } from "./table-outcomes.ts";

/**
 * Scores of all rows, unrounded, one number a row. Row-major where there is one a row and dimension.
 * In decision analysis an additive value model; with unknowns, its exact interval.
 */
export interface Scores extends TableOutcomes {
  /** -100 .. +100 over what is known; NaN where nothing is. */
  readonly lean: Float64Array;
  /** The least and the greatest lean that the unknowns allow. */
  readonly leanLow: Float64Array;
  readonly leanHigh: Float64Array;
  /** 0 .. 100; `networking - media` is the lean. */
  readonly media: Float64Array;
  readonly networking: Float64Array;
  /** 0 .. 1, of the weight that applies. */
  readonly coverage: Float64Array;
  /** 0 .. 1, of the whole weight. */
  readonly applicable: Float64Array;
  /** Which dimensions have something known, and which apply: patterns. */
  readonly knownPattern: Float64Array;
  readonly applicablePattern: Float64Array;
  /** Per dimension, in lean points; they sum to the lean. 0 where nothing is known. */
  readonly contributions: Float64Array;
}

/** What a dimension makes of a row, `at` the row times the number of dimensions plus its position: 0 (media) .. 1 (networking), NaN where nothing is known. */
export const valueAt = ({ outcomes, entries }: Scores, at: number): number =>
  outcomes.value[entries[at] as number] as number;

/** Scores every row under the plan. No row depends on another. */
export function scoreRows(plan: Plan, table: FeatureColumns): Scores {
  const perRow = float64Arrays(9, table.count);
  const scores: Scores = {
    ...outcomesOf(plan, table),
    lean: perRow(),
    leanLow: perRow(),
    leanHigh: perRow(),
    media: perRow(),
    networking: perRow(),
    coverage: perRow(),
    applicable: perRow(),
    knownPattern: perRow(),
    applicablePattern: perRow(),
    contributions: new Float64Array(table.count * plan.dimensions.length),
  };
  findPatterns(plan, scores);
  combine(plan, scores);
  for (const readings of plan.opposed) narrowRanges(plan, readings, table, scores);
  return scores;
}

function findPatterns({ dimensions }: Plan, scores: Scores): void {
  const { outcomes, entries, knownPattern, applicablePattern } = scores;
  const own = Float64Array.from(dimensions, (_, j) => patternOf(j));
  for (let row = 0, at = 0; row < knownPattern.length; row++) {
    let known = 0;
    let applicable = 0;
    for (let j = 0; j < own.length; j++, at++) {
      const entry = entries[at] as number;
      if ((outcomes.known[entry] as number) > 0) known += own[j] as number;
      if ((outcomes.applicable[entry] as number) > 0) applicable += own[j] as number;
    }
    knownPattern[row] = known;
    applicablePattern[row] = applicable;
  }
}

function combine(plan: Plan, scores: Scores): void {
  const { outcomes, entries, knownPattern, applicablePattern } = scores;
  const effectiveWeights = Float64Array.from(plan.dimensions, ({ effectiveWeight }) => effectiveWeight);
  const weightsFor = weightsOver(plan);
  for (let row = 0, at = 0; row < knownPattern.length; row++) {
    const known = weightsFor(knownPattern[row] as number);
    const applicable =
      applicablePattern[row] === knownPattern[row] ? known : weightsFor(applicablePattern[row] as number);
    let lean = 0;
    let media = 0;
    let networking = 0;
    let low = 0;
    let high = 0;
    let certainWeight = 0;
    let applicableWeight = 0;
    for (let j = 0; j < effectiveWeights.length; j++, at++) {
      const entry = entries[at] as number;
      const points = 100 * (known[j] as number);
      const contribution = points * (outcomes.side[entry] as number);
      scores.contributions[at] = contribution;
      lean += contribution;
      media += points * (outcomes.media[entry] as number);
      networking += points * (outcomes.networking[entry] as number);
      const reach = applicable === known ? points : 100 * (applicable[j] as number);
      low += reach * (outcomes.low[entry] as number);
      high += reach * (outcomes.high[entry] as number);
      const effective = effectiveWeights[j] as number;
      certainWeight += effective * (outcomes.certain[entry] as number);
      applicableWeight += effective * (outcomes.applicable[entry] as number);
    }
    scores.lean[row] = knownPattern[row] === 0 ? Number.NaN : lean;
    scores.media[row] = media;
    scores.networking[row] = networking;
    scores.leanLow[row] = applicableWeight > 0 ? low : Number.NaN;
    scores.leanHigh[row] = applicableWeight > 0 ? high : Number.NaN;
    scores.coverage[row] = applicableWeight > 0 ? certainWeight / applicableWeight : 0;
    scores.applicable[row] = applicableWeight;
  }
}

/**
 * An unknown that pulls two dimensions apart cannot be at both of its ends: the range is narrower than the dimensions'
 * own ranges together. (The lean over what is known may then lie outside; no built-in rubric has such a feature.)
 */
function narrowRanges(
  plan: Plan,
  readings: readonly OpposedReading[],
  table: FeatureColumns,
  scores: Scores,
): void {
  const { outcomes, entries, applicablePattern, leanLow, leanHigh } = scores;
  const weightsFor = weightsOver(plan);
  const { codes, low, high, applies } = table.columns[readings[0]?.feature ?? 0] as FeatureColumn;
  for (let row = 0; row < table.count; row++) {
    const code = codes[row] as number;
    if (!applies[code]) continue;
    const weights = weightsFor(applicablePattern[row] as number);
    let [together, apart] = [0, 0];
    for (const { share, lastIsNetworking, dimension } of readings) {
      const entry = entries[row * plan.dimensions.length + dimension] as number;
      const pull = (200 * (weights[dimension] as number) * share) / (outcomes.applicable[entry] as number);
      together += lastIsNetworking ? pull : -pull;
      apart += pull;
    }
    const width = (high[code] as number) - (low[code] as number);
    const excess = ((apart - Math.abs(together)) * width) / 2;
    leanLow[row] = (leanLow[row] as number) + excess;
    leanHigh[row] = (leanHigh[row] as number) - excess;
  }
}
