import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { Plan, PlannedDimension } from "./plan.ts";
import { type Pattern, weightsOver } from "./renormalise.ts";
import { RowUnknowns, type UnknownsTotal } from "./row-unknowns.ts";
import type { Scores } from "./score-rows.ts";

/** Weights are drawn from a Dirichlet distribution with this times the effective weights (design decision). */
const concentration = 50;

/** An unknown is kept as the uniform it is, not taken into the normal rest, from this share of the rest's deviation on. */
const dominantShare = 1.2;
/** Keeps the arithmetic sound where nothing varies, in lean points. */
const leastDeviation = 0.01;
const mostSkewness = 1;

/** The lean as a random number, in lean points: a skewed normal rest plus up to two uniform parts. */
export interface LeanDistribution {
  mean: number;
  deviation: number;
  skewness: number;
  /** Half widths of the two widest unknowns where they are kept as uniforms, else 0. */
  first: number;
  second: number;
  /** Which unknown moves the lean most, and half of what it moves it by; -1 where all is known. */
  widest: number;
  widestHalf: number;
}

/**
 * The lean's distribution under weights ~ Dirichlet(50 w), over the dimensions that apply, and unknown features uniform
 * on their intervals. Mean and variance are exact, the third moment but for terms that are small beside it. One model takes a table's rows
 * one after the other.
 */
export class LeanModel {
  private readonly dimensions: readonly PlannedDimension[];
  private readonly table: FeatureColumns;
  private readonly scores: Scores;
  private readonly weightsFor: (pattern: Pattern) => Float64Array;
  private weights: Float64Array;
  private readonly means: Float64Array;
  private readonly variances: Float64Array;
  private readonly unknowns: RowUnknowns;
  private readonly out: LeanDistribution = {
    mean: 0,
    deviation: 0,
    skewness: 0,
    first: 0,
    second: 0,
    widest: -1,
    widestHalf: 0,
  };

  constructor(plan: Plan, table: FeatureColumns, scores: Scores) {
    this.dimensions = plan.dimensions;
    this.table = table;
    this.scores = scores;
    this.weightsFor = weightsOver(plan);
    this.weights = this.weightsFor(0);
    this.means = new Float64Array(plan.dimensions.length);
    this.variances = new Float64Array(plan.dimensions.length);
    this.unknowns = new RowUnknowns(plan);
  }

  /** Takes a row. */
  load(row: number): void {
    const { means, variances, unknowns } = this;
    const { outcomes, entries, applicablePattern } = this.scores;
    const count = means.length;
    unknowns.clear();
    this.weights = this.weightsFor(applicablePattern[row] as number);
    for (let j = 0; j < count; j++) {
      const entry = entries[row * count + j] as number;
      means[j] = outcomes.mean[entry] as number;
      variances[j] = outcomes.variance[entry] as number;
      if ((outcomes.certain[entry] as number) < (outcomes.applicable[entry] as number))
        this.addUnknowns(row, j, outcomes.applicable[entry] as number);
    }
  }

  private addUnknowns(row: number, dimension: number, applicable: number): void {
    for (const reading of (this.dimensions[dimension] as PlannedDimension).readings) {
      const { codes, low, high, applies } = this.table.columns[reading.feature] as FeatureColumn;
      const code = codes[row] as number;
      if (applies[code] && low[code] !== high[code])
        this.unknowns.add(dimension, applicable, reading, low[code] as number, high[code] as number);
    }
  }

  /** Keeps part `index` of `count` equal parts of an unknown's interval, as it was loaded. */
  narrow(unknown: number, index: number, count: number): void {
    this.unknowns.narrow(unknown, index, count, this.means, this.variances);
  }

  /** The distribution as things stand; the same object at every call. */
  distribution(): LeanDistribution {
    const { weights, means, variances } = this;
    let mean = 0;
    for (let j = 0; j < means.length; j++) mean += (weights[j] as number) * (means[j] as number);
    const total = this.unknowns.total(mean, means, weights);
    let betweenDimensions = 0;
    let third = 0;
    for (let j = 0; j < means.length; j++) {
      const weight = weights[j] as number;
      const variance = variances[j] as number;
      const distance = (means[j] as number) - mean;
      betweenDimensions += weight * (distance * distance + variance);
      third += weight * distance * (distance * distance + 3 * variance);
    }
    const variance = (betweenDimensions - total.variance) / (concentration + 1) + total.variance;
    third =
      (2 * third) / ((concentration + 1) * (concentration + 2)) +
      (6 * total.covariance) / (concentration + 1);
    return shape(this.out, mean, variance, third, total);
  }
}

/** Fills in the distribution with this mean, variance and third moment, in [0, 1], of which the widest unknowns are kept as uniforms. */
function shape(
  out: LeanDistribution,
  mean: number,
  variance: number,
  third: number,
  { widest, first, second }: UnknownsTotal,
): LeanDistribution {
  let rest = variance;
  out.first = out.second = 0;
  if (isDominant(first, rest)) {
    out.first = 200 * first;
    rest -= (first * first) / 3;
    if (isDominant(second, rest)) {
      out.second = 200 * second;
      rest -= (second * second) / 3;
    }
  }
  const deviation = Math.sqrt(Math.max(0, rest));
  out.mean = 100 * (2 * mean - 1);
  out.deviation = Math.max(leastDeviation, 200 * deviation);
  out.skewness =
    deviation > 1e-6
      ? Math.max(-mostSkewness, Math.min(mostSkewness, third / (deviation * deviation * deviation)))
      : 0;
  out.widest = widest;
  out.widestHalf = 200 * first;
  return out;
}

const isDominant = (half: number, variance: number): boolean =>
  half > 0 && half * half >= dominantShare * dominantShare * (variance - (half * half) / 3);
