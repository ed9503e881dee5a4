import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { OpposedReading, Plan, PlannedDimension, PlannedReading } from "./plan.ts";
import { createRenormaliser } from "./renormalise.ts";

/**
 * Scores of all rows, unrounded, one number a row. Row-major where there is one a row and dimension.
 * In decision analysis an additive value model; with unknowns, its exact interval.
 */
export interface Scores {
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
  /** Per dimension, 0 (media) .. 1 (networking); NaN where nothing is known. */
  readonly dimensionValues: Float64Array;
  /** Per dimension, its share of the weight that is known; 0 where nothing is. */
  readonly weights: Float64Array;
  /** Per dimension, in lean points; they sum to the lean. 0 where nothing is known. */
  readonly contributions: Float64Array;
}

/** What one dimension makes of one row, with 1 for networking. */
interface DimensionScore {
  value: number;
  media: number;
  networking: number;
  low: number;
  high: number;
  /** Shares of the dimension's features: known at least in part; weighted by how far they are known; applicable. */
  known: number;
  certain: number;
  applicable: number;
}

/** Scores every row under the plan. No row depends on another. */
export function scoreRows(plan: Plan, table: FeatureColumns): Scores {
  const { count } = table;
  const perRow = () => new Float64Array(count);
  const scores = {
    lean: perRow(),
    leanLow: perRow(),
    leanHigh: perRow(),
    media: perRow(),
    networking: perRow(),
    coverage: perRow(),
    applicable: perRow(),
    dimensionValues: new Float64Array(count * plan.dimensions.length),
    weights: new Float64Array(count * plan.dimensions.length),
    contributions: new Float64Array(count * plan.dimensions.length),
  };
  const scratch = plan.dimensions.map(emptyScore);
  const weightsOf = createRowWeights(plan);
  for (let row = 0; row < count; row++) {
    plan.dimensions.forEach((planned, j) => {
      scoreDimension(planned, table, row, scratch[j] as DimensionScore);
    });
    const weights = weightsOf(scratch);
    combine(plan, scratch, weights, row, scores);
    for (const readings of plan.opposed) narrowRange(readings, table, scratch, weights, row, scores);
  }
  return scores;
}

const emptyScore = (): DimensionScore => ({
  value: 0,
  media: 0,
  networking: 0,
  low: 0,
  high: 0,
  known: 0,
  certain: 0,
  applicable: 0,
});

function scoreDimension(
  { readings }: PlannedDimension,
  table: FeatureColumns,
  row: number,
  out: DimensionScore,
): void {
  let [value, media, networking, sumLow, sumHigh, known, certain, applicable] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < readings.length; k++) {
    const { feature, share, lastIsNetworking } = readings[k] as PlannedReading;
    const column = table.columns[feature] as FeatureColumn;
    if (!column.applies[column.codes[row] as number]) continue;
    const from = column.low[column.codes[row] as number] as number;
    const to = column.high[column.codes[row] as number] as number;
    const low = lastIsNetworking ? from : 1 - to;
    const high = lastIsNetworking ? to : 1 - from;
    applicable += share;
    sumLow += share * low;
    sumHigh += share * high;
    certain += share * (1 - (high - low));
    if (high - low >= 1) continue;
    const middle = (low + high) / 2;
    known += share;
    value += share * middle;
    media += share * Math.max(0, 1 - 2 * middle);
    networking += share * Math.max(0, 2 * middle - 1);
  }
  out.value = known > 0 ? value / known : 0;
  out.media = known > 0 ? media / known : 0;
  out.networking = known > 0 ? networking / known : 0;
  out.low = applicable > 0 ? sumLow / applicable : 0;
  out.high = applicable > 0 ? sumHigh / applicable : 0;
  out.known = known;
  out.certain = certain;
  out.applicable = applicable;
}

/** Weights of the dimensions of one row: over those that are known, and over those that apply. */
interface RowWeights {
  readonly known: Float64Array;
  readonly applicable: Float64Array;
}

/** Renormalises within each group, then over groups: once over what is known, once over what applies. */
function createRowWeights(plan: Plan): (dimensions: readonly DimensionScore[]) => RowWeights {
  const renormalise = createRenormaliser(plan);
  const counts = new Uint8Array(plan.dimensions.length);
  const weights = {
    known: new Float64Array(plan.dimensions.length),
    applicable: new Float64Array(plan.dimensions.length),
  };
  return (dimensions) => {
    for (const which of ["known", "applicable"] as const) {
      dimensions.forEach((score, j) => {
        counts[j] = score[which] > 0 ? 1 : 0;
      });
      renormalise(counts, weights[which]);
    }
    return weights;
  };
}

function combine(
  plan: Plan,
  dimensions: readonly DimensionScore[],
  { known, applicable }: RowWeights,
  row: number,
  scores: Scores,
): void {
  let [lean, media, networking, low, high, certainWeight, applicableWeight] = [0, 0, 0, 0, 0, 0, 0];
  let anythingKnown = false;
  dimensions.forEach((score, j) => {
    const weight = known[j] ?? 0;
    const at = row * dimensions.length + j;
    const isKnown = score.known > 0;
    const contribution = isKnown ? 100 * weight * (2 * score.value - 1) : 0;
    scores.dimensionValues[at] = isKnown ? score.value : Number.NaN;
    scores.weights[at] = weight;
    scores.contributions[at] = contribution;
    anythingKnown ||= isKnown;
    lean += contribution;
    media += 100 * weight * score.media;
    networking += 100 * weight * score.networking;
    low += 100 * (applicable[j] ?? 0) * (2 * score.low - 1);
    high += 100 * (applicable[j] ?? 0) * (2 * score.high - 1);
    const effective = plan.dimensions[j]?.effectiveWeight ?? 0;
    certainWeight += effective * score.certain;
    applicableWeight += effective * score.applicable;
  });
  scores.lean[row] = anythingKnown ? lean : Number.NaN;
  scores.media[row] = media;
  scores.networking[row] = networking;
  scores.leanLow[row] = applicableWeight > 0 ? low : Number.NaN;
  scores.leanHigh[row] = applicableWeight > 0 ? high : Number.NaN;
  scores.coverage[row] = applicableWeight > 0 ? certainWeight / applicableWeight : 0;
  scores.applicable[row] = applicableWeight;
}

/**
 * An unknown that pulls two dimensions apart cannot be at both of its ends: the range is narrower than the dimensions'
 * own ranges together. (The lean over what is known may then lie outside; no built-in rubric has such a feature.)
 */
function narrowRange(
  readings: readonly OpposedReading[],
  table: FeatureColumns,
  dimensions: readonly DimensionScore[],
  { applicable }: RowWeights,
  row: number,
  { leanLow, leanHigh }: Scores,
): void {
  let together = 0;
  let apart = 0;
  let width = 0;
  for (const { feature, share, lastIsNetworking, dimension } of readings) {
    const column = table.columns[feature] as FeatureColumn;
    if (!column.applies[column.codes[row] as number]) return;
    width = (column.high[column.codes[row] as number] as number) - (column.low[column.codes[row] as number] as number);
    const pull =
      (200 * (applicable[dimension] as number) * share) /
      (dimensions[dimension] as DimensionScore).applicable;
    together += lastIsNetworking ? pull : -pull;
    apart += pull;
  }
  const excess = ((apart - Math.abs(together)) * width) / 2;
  leanLow[row] = (leanLow[row] as number) + excess;
  leanHigh[row] = (leanHigh[row] as number) - excess;
}
