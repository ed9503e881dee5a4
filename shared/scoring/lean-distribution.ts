import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { Plan } from "./plan.ts";
import { createRenormaliser } from "./renormalise.ts";

/** Weights are drawn from a Dirichlet distribution with this times the effective weights (design decision). */
export const concentration = 50;

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
  load(table: FeatureColumns, row: number): void;
  /** Keeps part `index` of `count` equal parts of an unknown's interval, as it was loaded. */
  narrow(unknown: number, index: number, count: number): void;
  /** The distribution as things stand; the same object at every call. */
  distribution(): LeanDistribution;
}

/** A model for the rows of any table under a plan; it keeps its working memory from row to row. */
export function createLeanModel(plan: Plan): LeanModel {
  const { dimensions } = plan;
  const read = [...new Set(dimensions.flatMap(({ readings }) => readings.map(({ feature }) => feature)))];
  const lines = dimensions.flatMap(({ readings }, dimension) =>
    readings.map(({ feature, share, lastIsNetworking }) => {
      return { dimension, unknown: read.indexOf(feature), share, sign: lastIsNetworking ? 1 : -1 };
    }),
  );
  const dimensionOf = Int32Array.from(lines, (line) => line.dimension);
  const featureOf = Int32Array.from(lines, (line) => line.unknown);
  const shareOf = Float64Array.from(lines, (line) => line.share);
  const signOf = Float64Array.from(lines, (line) => line.sign);
  const perFeature = () => new Float64Array(read.length);
  const perDimension = () => new Float64Array(dimensions.length);
  const [loadedLow, loadedHigh, low, high] = [perFeature(), perFeature(), perFeature(), perFeature()];
  const [half, pull] = [perFeature(), perFeature()];
  const applies = new Uint8Array(read.length);
  const [weights, means, variances, applicable] = [
    perDimension(),
    perDimension(),
    perDimension(),
    perDimension(),
  ];
  const counts = new Uint8Array(dimensions.length);
  const renormalise = createRenormaliser(plan);
  let isAllKnown = true;
  const out: LeanDistribution = {
    mean: 0,
    deviation: 0,
    skewness: 0,
    first: 0,
    second: 0,
    widest: -1,
    widestHalf: 0,
  };

  function load(table: FeatureColumns, row: number): void {
    isAllKnown = true;
    for (let f = 0; f < read.length; f++) {
      const column = table.columns[read[f] as number] as FeatureColumn;
      const from = column.low[column.codes[row] as number] as number;
      const to = column.high[column.codes[row] as number] as number;
      applies[f] = column.applies[column.codes[row] as number] as number;
      loadedLow[f] = low[f] = from;
      loadedHigh[f] = high[f] = to;
      if (from !== to) isAllKnown = false;
    }
    counts.fill(0);
    clear(applicable);
    for (let i = 0; i < lines.length; i++) {
      if (!applies[featureOf[i] as number]) continue;
      const dimension = dimensionOf[i] as number;
      counts[dimension] = 1;
      applicable[dimension] = (applicable[dimension] as number) + (shareOf[i] as number);
    }
    renormalise(counts, weights);
  }

  function narrow(unknown: number, index: number, count: number): void {
    const from = loadedLow[unknown] as number;
    const part = ((loadedHigh[unknown] as number) - from) / count;
    low[unknown] = from + index * part;
    high[unknown] = from + (index + 1) * part;
  }

  /** Mean and variance of every dimension's value over the unknowns; returns the mean of all. */
  function momentsOfDimensions(): number {
    clear(means);
    clear(variances);
    for (let i = 0; i < lines.length; i++) {
      const f = featureOf[i] as number;
      if (!applies[f]) continue;
      const dimension = dimensionOf[i] as number;
      const part = (shareOf[i] as number) / (applicable[dimension] as number);
      const middle = ((low[f] as number) + (high[f] as number)) / 2;
      const width = part * ((high[f] as number) - (low[f] as number));
      means[dimension] =
        (means[dimension] as number) + part * ((signOf[i] as number) > 0 ? middle : 1 - middle);
      variances[dimension] = (variances[dimension] as number) + (width * width) / 12;
    }
    let mean = 0;
    for (let j = 0; j < dimensions.length; j++) mean += (weights[j] as number) * (means[j] as number);
    return mean;
  }

  /**
   * For every unknown, over all dimensions that read it: half the width it gives to the weighted mean, and its pull,
   * which says how the spread of the dimensions grows with it.
   */
  function partsOfUnknowns(mean: number): void {
    clear(half);
    clear(pull);
    if (isAllKnown) return;
    for (let i = 0; i < lines.length; i++) {
      const f = featureOf[i] as number;
      const width = (high[f] as number) - (low[f] as number);
      if (!applies[f] || width === 0) continue;
      const dimension = dimensionOf[i] as number;
      const reach = (weights[dimension] as number) * (shareOf[i] as number) * width;
      const part = ((signOf[i] as number) * reach) / (applicable[dimension] as number) / 2;
      half[f] = (half[f] as number) + part;
      pull[f] = (pull[f] as number) + part * ((means[dimension] as number) - mean);
    }
  }

  function distribution(): LeanDistribution {
    const mean = momentsOfDimensions();
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
    for (let f = 0; f < read.length; f++) {
      const size = Math.abs(half[f] as number);
      if (size === 0) continue;
      ofUnknowns += (size * size) / 3;
      covariance += ((half[f] as number) * (pull[f] as number)) / 3;
      if (widest < 0 || size > Math.abs(half[widest] as number)) {
        runnerUp = widest;
        widest = f;
      } else if (runnerUp < 0 || size > Math.abs(half[runnerUp] as number)) runnerUp = f;
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

/** For so few numbers a loop is several times faster than `fill`. */
function clear(numbers: Float64Array): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = 0;
}
