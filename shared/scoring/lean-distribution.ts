import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { Plan, PlannedDimension } from "./plan.ts";
import { weightsOver } from "./renormalise.ts";
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
 * on their intervals. Mean and variance are exact, the third moment but for terms that are small beside it.
 */
export interface LeanModel {
  /** Takes a row. */
  load(row: number): void;
  /** Keeps part `index` of `count` equal parts of an unknown's interval, as it was loaded. */
  narrow(unknown: number, index: number, count: number): void;
  /** The distribution as things stand; the same object at every call. */
  distribution(): LeanDistribution;
}

/** A model for the rows of a table; it keeps its working memory from row to row. */
export function createLeanModel(plan: Plan, table: FeatureColumns, scores: Scores): LeanModel {
  const { dimensions } = plan;
  const { outcomes, entries, applicablePattern } = scores;
  const weightsFor = weightsOver(plan);
  let weights = weightsFor(0);
  const means = new Float64Array(dimensions.length);
  const variances = new Float64Array(dimensions.length);

  /** Readings of the row's unknowns, in the order of the plan. */
  let readings = 0;
  const mostReadings = dimensions.reduce((sum, { readings }) => sum + readings.length, 0);
  const perReading = () => new Float64Array(mostReadings);
  const dimensionOf = new Int32Array(mostReadings);
  const unknownOf = new Int32Array(mostReadings);
  const shareOf = perReading();
  /** Negative where the feature's last value counts as media. */
  const signOf = perReading();
  /** Share of the reading's dimension that applies. */
  const applicableOf = perReading();

  /** The row's unknowns, in the order of their first reading. */
  let unknowns = 0;
  const featureOf = new Int32Array(mostReadings);
  const [loadedLow, loadedWidth, middle, width] = [perReading(), perReading(), perReading(), perReading()];
  const [half, pull] = [perReading(), perReading()];

  const out: LeanDistribution = {
    mean: 0,
    deviation: 0,
    skewness: 0,
    first: 0,
    second: 0,
    widest: -1,
    widestHalf: 0,
  };

  function load(row: number): void {
    readings = unknowns = 0;
    weights = weightsFor(applicablePattern[row] as number);
    for (let j = 0; j < dimensions.length; j++) {
      const entry = entries[row * dimensions.length + j] as number;
      means[j] = outcomes.mean[entry] as number;
      variances[j] = outcomes.variance[entry] as number;
      if ((outcomes.certain[entry] as number) < (outcomes.applicable[entry] as number))
        addUnknowns(row, j, outcomes.applicable[entry] as number);
    }
  }

  function addUnknowns(row: number, dimension: number, applicable: number): void {
    for (const { feature, share, lastIsNetworking } of (dimensions[dimension] as PlannedDimension).readings) {
      const { codes, low, high, applies } = table.columns[feature] as FeatureColumn;
      const code = codes[row] as number;
      if (!applies[code] || low[code] === high[code]) continue;
      dimensionOf[readings] = dimension;
      unknownOf[readings] = unknownAt(feature, low[code] as number, high[code] as number);
      shareOf[readings] = share;
      signOf[readings] = lastIsNetworking ? 1 : -1;
      applicableOf[readings++] = applicable;
    }
  }

  /** The place of a feature among the row's unknowns. */
  function unknownAt(feature: number, low: number, high: number): number {
    for (let u = 0; u < unknowns; u++) if (featureOf[u] === feature) return u;
    featureOf[unknowns] = feature;
    loadedLow[unknowns] = low;
    loadedWidth[unknowns] = width[unknowns] = high - low;
    middle[unknowns] = (low + high) / 2;
    return unknowns++;
  }

  function narrow(unknown: number, index: number, count: number): void {
    const part = (loadedWidth[unknown] as number) / count;
    const shift = (loadedLow[unknown] as number) + (index + 0.5) * part - (middle[unknown] as number);
    const change = part * part - (width[unknown] as number) * (width[unknown] as number);
    for (let i = 0; i < readings; i++) {
      if (unknownOf[i] !== unknown) continue;
      const dimension = dimensionOf[i] as number;
      const ofDimension = (shareOf[i] as number) / (applicableOf[i] as number);
      means[dimension] = (means[dimension] as number) + (signOf[i] as number) * ofDimension * shift;
      variances[dimension] = (variances[dimension] as number) + (ofDimension * ofDimension * change) / 12;
    }
    middle[unknown] = (middle[unknown] as number) + shift;
    width[unknown] = part;
  }

  /**
   * For every unknown, over all dimensions that read it: half the width it gives to the weighted mean, and its pull,
   * which says how the spread of the dimensions grows with it.
   */
  function partsOfUnknowns(mean: number): void {
    for (let u = 0; u < unknowns; u++) half[u] = pull[u] = 0;
    for (let i = 0; i < readings; i++) {
      const u = unknownOf[i] as number;
      const dimension = dimensionOf[i] as number;
      const reach = (weights[dimension] as number) * (shareOf[i] as number) * (width[u] as number);
      const part = ((signOf[i] as number) * reach) / (applicableOf[i] as number) / 2;
      half[u] = (half[u] as number) + part;
      pull[u] = (pull[u] as number) + part * ((means[dimension] as number) - mean);
    }
  }

  function distribution(): LeanDistribution {
    let mean = 0;
    for (let j = 0; j < dimensions.length; j++) mean += (weights[j] as number) * (means[j] as number);
    partsOfUnknowns(mean);
    let betweenDimensions = 0;
    let third = 0;
    for (let j = 0; j < dimensions.length; j++) {
      const weight = weights[j] as number;
      const variance = variances[j] as number;
      const distance = (means[j] as number) - mean;
      betweenDimensions += weight * (distance * distance + variance);
      third += weight * distance * (distance * distance + 3 * variance);
    }
    let ofUnknowns = 0;
    let covariance = 0;
    let widest = -1;
    let runnerUp = -1;
    for (let u = 0; u < unknowns; u++) {
      const size = Math.abs(half[u] as number);
      if (size === 0) continue;
      ofUnknowns += (size * size) / 3;
      covariance += ((half[u] as number) * (pull[u] as number)) / 3;
      if (widest < 0 || size > Math.abs(half[widest] as number)) {
        runnerUp = widest;
        widest = u;
      } else if (runnerUp < 0 || size > Math.abs(half[runnerUp] as number)) runnerUp = u;
    }
    let variance = (betweenDimensions - ofUnknowns) / (concentration + 1) + ofUnknowns;
    out.first = out.second = 0;
    const first = widest < 0 ? 0 : Math.abs(half[widest] as number);
    const second = runnerUp < 0 ? 0 : Math.abs(half[runnerUp] as number);
    if (isDominant(first, variance)) {
      out.first = 200 * first;
      variance -= (first * first) / 3;
      if (isDominant(second, variance)) {
        out.second = 200 * second;
        variance -= (second * second) / 3;
      }
    }
    const deviation = Math.sqrt(Math.max(0, variance));
    third =
      (2 * third) / ((concentration + 1) * (concentration + 2)) + (6 * covariance) / (concentration + 1);
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

  return { load, narrow, distribution };
}

const isDominant = (half: number, variance: number): boolean =>
  half > 0 && half * half >= dominantShare * dominantShare * (variance - (half * half) / 3);
