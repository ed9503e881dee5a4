import type { Plan, PlannedReading } from "./plan.ts";

/** What all unknowns of a row do to its weighted mean together. */
export interface UnknownsTotal {
  /** Of the mean; and its covariance with the spread of the dimensions. */
  variance: number;
  covariance: number;
  /** The place of the one that moves the mean most, -1 where there is none; half of what it and the next one move it by. */
  widest: number;
  first: number;
  second: number;
}

/** The unknown features of one row, each with the dimensions that read it, in the order of their first reading. */
export interface RowUnknowns {
  /** Forgets the row before. */
  clear(): void;
  /** Takes a reading whose feature lies between `low` and `high`, in a dimension of which the share `applicable` applies. */
  add(dimension: number, applicable: number, reading: PlannedReading, low: number, high: number): void;
  /** Keeps part `index` of `count` equal parts of an unknown's interval, as it was loaded, and changes the dimensions that read it. */
  narrow(unknown: number, index: number, count: number, means: Float64Array, variances: Float64Array): void;
  /** Their total around this mean; the same object at every call. */
  total(mean: number, means: Float64Array, weights: Float64Array): UnknownsTotal;
}

/** Room for the unknowns of a plan's rows, one row after the other. */
export function createRowUnknowns({ dimensions }: Plan): RowUnknowns {
  const most = dimensions.reduce((sum, { readings }) => sum + readings.length, 0);
  const numbers = () => new Float64Array(most);
  const places = () => new Int32Array(most);

  let readings = 0;
  const [dimensionOf, unknownOf] = [places(), places()];
  const shareOf = numbers();
  /** Negative where the feature's last value counts as media. */
  const signOf = numbers();
  /** Share of the reading's dimension that applies. */
  const applicableOf = numbers();

  let unknowns = 0;
  const featureOf = places();
  const [loadedLow, loadedWidth, middle, width] = [numbers(), numbers(), numbers(), numbers()];
  /** Half the width that an unknown gives to the weighted mean, and its pull: how the spread of the dimensions grows with it. */
  const [half, pull] = [numbers(), numbers()];
  const out: UnknownsTotal = { variance: 0, covariance: 0, widest: -1, first: 0, second: 0 };

  function placeOf(feature: number, low: number, high: number): number {
    for (let u = 0; u < unknowns; u++) if (featureOf[u] === feature) return u;
    featureOf[unknowns] = feature;
    loadedLow[unknowns] = low;
    loadedWidth[unknowns] = width[unknowns] = high - low;
    middle[unknowns] = (low + high) / 2;
    return unknowns++;
  }

  return {
    clear() {
      readings = unknowns = 0;
    },
    add(dimension, applicable, { feature, share, lastIsNetworking }, low, high) {
      dimensionOf[readings] = dimension;
      unknownOf[readings] = placeOf(feature, low, high);
      shareOf[readings] = share;
      signOf[readings] = lastIsNetworking ? 1 : -1;
      applicableOf[readings++] = applicable;
    },
    narrow(unknown, index, count, means, variances) {
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
    },
    total(mean, means, weights) {
      for (let u = 0; u < unknowns; u++) half[u] = pull[u] = 0;
      for (let i = 0; i < readings; i++) {
        const u = unknownOf[i] as number;
        const dimension = dimensionOf[i] as number;
        const reach = (weights[dimension] as number) * (shareOf[i] as number) * (width[u] as number);
        const part = ((signOf[i] as number) * reach) / (applicableOf[i] as number) / 2;
        half[u] = (half[u] as number) + part;
        pull[u] = (pull[u] as number) + part * ((means[dimension] as number) - mean);
      }
      return addUp(half, pull, unknowns, out);
    },
  };
}

function addUp(half: Float64Array, pull: Float64Array, count: number, out: UnknownsTotal): UnknownsTotal {
  out.variance = out.covariance = out.first = out.second = 0;
  out.widest = -1;
  for (let u = 0; u < count; u++) {
    const size = Math.abs(half[u] as number);
    if (size === 0) continue;
    out.variance += (size * size) / 3;
    out.covariance += ((half[u] as number) * (pull[u] as number)) / 3;
    if (size > out.first) {
      out.second = out.first;
      out.widest = u;
      out.first = size;
    } else if (size > out.second) out.second = size;
  }
  return out;
}
