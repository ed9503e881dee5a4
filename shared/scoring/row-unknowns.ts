import { float64Arrays, int32Arrays } from "./arrays.ts";
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

/**
 * The unknown features of one row, each with the dimensions that read it, in the order of their first reading. One object takes a plan's
 * rows one after the other.
 */
export class RowUnknowns {
  private readings = 0;
  private readonly dimensionOf: Int32Array;
  private readonly unknownOf: Int32Array;
  private readonly shareOf: Float64Array;
  /** Negative where the feature's last value counts as media. */
  private readonly signOf: Float64Array;
  /** Share of the reading's dimension that applies. */
  private readonly applicableOf: Float64Array;

  private unknowns = 0;
  private readonly featureOf: Int32Array;
  private readonly loadedLow: Float64Array;
  private readonly loadedWidth: Float64Array;
  private readonly middle: Float64Array;
  private readonly width: Float64Array;
  /** Half the width that an unknown gives to the weighted mean, and its pull: how the spread of the dimensions grows with it. */
  private readonly half: Float64Array;
  private readonly pull: Float64Array;
  private readonly out: UnknownsTotal = { variance: 0, covariance: 0, widest: -1, first: 0, second: 0 };

  constructor({ dimensions }: Plan) {
    const most = dimensions.reduce((sum, { readings }) => sum + readings.length, 0);
    const numbers = float64Arrays(9, most);
    const places = int32Arrays(3, most);
    this.dimensionOf = places();
    this.unknownOf = places();
    this.featureOf = places();
    this.shareOf = numbers();
    this.signOf = numbers();
    this.applicableOf = numbers();
    this.loadedLow = numbers();
    this.loadedWidth = numbers();
    this.middle = numbers();
    this.width = numbers();
    this.half = numbers();
    this.pull = numbers();
  }

  /** Forgets the row before. */
  clear(): void {
    this.readings = this.unknowns = 0;
  }

  /** Takes a reading whose feature lies between `low` and `high`, in a dimension of which the share `applicable` applies. */
  add(
    dimension: number,
    applicable: number,
    { feature, share, lastIsNetworking }: PlannedReading,
    low: number,
    high: number,
  ): void {
    const reading = this.readings++;
    this.dimensionOf[reading] = dimension;
    this.unknownOf[reading] = this.placeOf(feature, low, high);
    this.shareOf[reading] = share;
    this.signOf[reading] = lastIsNetworking ? 1 : -1;
    this.applicableOf[reading] = applicable;
  }

  private placeOf(feature: number, low: number, high: number): number {
    for (let u = 0; u < this.unknowns; u++) if (this.featureOf[u] === feature) return u;
    const unknown = this.unknowns++;
    this.featureOf[unknown] = feature;
    this.loadedLow[unknown] = low;
    this.loadedWidth[unknown] = this.width[unknown] = high - low;
    this.middle[unknown] = (low + high) / 2;
    return unknown;
  }

  /** Keeps part `index` of `count` equal parts of an unknown's interval, as it was loaded, and changes the dimensions that read it. */
  narrow(unknown: number, index: number, count: number, means: Float64Array, variances: Float64Array): void {
    const { middle, width, unknownOf, dimensionOf, shareOf, signOf, applicableOf } = this;
    const part = (this.loadedWidth[unknown] as number) / count;
    const shift = (this.loadedLow[unknown] as number) + (index + 0.5) * part - (middle[unknown] as number);
    const change = part * part - (width[unknown] as number) * (width[unknown] as number);
    for (let i = 0; i < this.readings; i++) {
      if (unknownOf[i] !== unknown) continue;
      const dimension = dimensionOf[i] as number;
      const ofDimension = (shareOf[i] as number) / (applicableOf[i] as number);
      means[dimension] = (means[dimension] as number) + (signOf[i] as number) * ofDimension * shift;
      variances[dimension] = (variances[dimension] as number) + (ofDimension * ofDimension * change) / 12;
    }
    middle[unknown] = (middle[unknown] as number) + shift;
    width[unknown] = part;
  }

  /** Their total around this mean; the same object at every call. */
  total(mean: number, means: Float64Array, weights: Float64Array): UnknownsTotal {
    const { half, pull, unknowns, unknownOf, dimensionOf, shareOf, signOf, applicableOf, width } = this;
    for (let u = 0; u < unknowns; u++) half[u] = pull[u] = 0;
    for (let i = 0; i < this.readings; i++) {
      const u = unknownOf[i] as number;
      const dimension = dimensionOf[i] as number;
      const reach = (weights[dimension] as number) * (shareOf[i] as number) * (width[u] as number);
      const part = ((signOf[i] as number) * reach) / (applicableOf[i] as number) / 2;
      half[u] = (half[u] as number) + part;
      pull[u] = (pull[u] as number) + part * ((means[dimension] as number) - mean);
    }
    return addUp(half, pull, unknowns, this.out);
  }
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
