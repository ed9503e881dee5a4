import type { Plan, PlannedReading } from "./plan.ts";

/** What is known of a row's dimensions: means in [0, 1] and variances over their unknowns. */
export interface DimensionSpreads {
  readonly means: Float64Array;
  readonly variances: Float64Array;
}

/**
 * The unknown features of one row, each with the dimensions that read it, in the order of their first reading. The memory serves one row
 * after the other.
 */
export class RowUnknowns {
  /** How many there are. */
  private count = 0;
  private readonly featureOf: Int32Array;
  private readonly loadedLow: Float64Array;
  private readonly loadedWidth: Float64Array;
  private readonly middle: Float64Array;
  private readonly width: Float64Array;
  /** Half the width that an unknown gives to the weighted mean, and its pull: how the spread of the dimensions grows with it. */
  private readonly half: Float64Array;
  private readonly pull: Float64Array;

  /** How many readings of them there are. */
  private readings = 0;
  private readonly dimensionOf: Int32Array;
  private readonly unknownOf: Int32Array;
  private readonly shareOf: Float64Array;
  /** Negative where the feature's last value counts as media. */
  private readonly signOf: Float64Array;
  /** Share of the reading's dimension that applies. */
  private readonly applicableOf: Float64Array;

  /** Of all unknowns together, after `measure`: their variance, and their covariance with the spread of the dimensions. */
  variance = 0;
  covariance = 0;
  /** The two that move the mean most, after `measure`; -1 where there is none. */
  widest = -1;
  runnerUp = -1;

  constructor({ dimensions }: Plan) {
    const most = dimensions.reduce((sum, { readings }) => sum + readings.length, 0);
    const places = () => new Int32Array(most);
    const numbers = () => new Float64Array(most);
    this.featureOf = places();
    this.dimensionOf = places();
    this.unknownOf = places();
    this.loadedLow = numbers();
    this.loadedWidth = numbers();
    this.middle = numbers();
    this.width = numbers();
    this.half = numbers();
    this.pull = numbers();
    this.shareOf = numbers();
    this.signOf = numbers();
    this.applicableOf = numbers();
  }

  /** Forgets the row before. */
  clear(): void {
    this.count = this.readings = 0;
  }

  /** Takes a reading whose feature lies between `low` and `high`, in a dimension of which the share `applicable` applies. */
  add(dimension: number, applicable: number, reading: PlannedReading, low: number, high: number): void {
    const at = this.readings++;
    this.dimensionOf[at] = dimension;
    this.unknownOf[at] = this.placeOf(reading.feature, low, high);
    this.shareOf[at] = reading.share;
    this.signOf[at] = reading.lastIsNetworking ? 1 : -1;
    this.applicableOf[at] = applicable;
  }

  private placeOf(feature: number, low: number, high: number): number {
    for (let u = 0; u < this.count; u++) if (this.featureOf[u] === feature) return u;
    this.featureOf[this.count] = feature;
    this.loadedLow[this.count] = low;
    this.loadedWidth[this.count] = this.width[this.count] = high - low;
    this.middle[this.count] = (low + high) / 2;
    return this.count++;
  }

  /** Keeps part `index` of `count` equal parts of an unknown's interval, as it was loaded. */
  narrow(unknown: number, index: number, count: number, { means, variances }: DimensionSpreads): void {
    const part = (this.loadedWidth[unknown] as number) / count;
    const shift =
      (this.loadedLow[unknown] as number) + (index + 0.5) * part - (this.middle[unknown] as number);
    const change = part * part - (this.width[unknown] as number) * (this.width[unknown] as number);
    for (let i = 0; i < this.readings; i++) {
      if (this.unknownOf[i] !== unknown) continue;
      const dimension = this.dimensionOf[i] as number;
      const ofDimension = (this.shareOf[i] as number) / (this.applicableOf[i] as number);
      means[dimension] = (means[dimension] as number) + (this.signOf[i] as number) * ofDimension * shift;
      variances[dimension] = (variances[dimension] as number) + (ofDimension * ofDimension * change) / 12;
    }
    this.middle[unknown] = (this.middle[unknown] as number) + shift;
    this.width[unknown] = part;
  }

  /** Works out what the unknowns do to the weighted mean, over all dimensions that read them. */
  measure(mean: number, means: Float64Array, weights: Float64Array): void {
    const { half, pull } = this;
    for (let u = 0; u < this.count; u++) half[u] = pull[u] = 0;
    for (let i = 0; i < this.readings; i++) {
      const u = this.unknownOf[i] as number;
      const dimension = this.dimensionOf[i] as number;
      const reach = (weights[dimension] as number) * (this.shareOf[i] as number) * (this.width[u] as number);
      const part = ((this.signOf[i] as number) * reach) / (this.applicableOf[i] as number) / 2;
      half[u] = (half[u] as number) + part;
      pull[u] = (pull[u] as number) + part * ((means[dimension] as number) - mean);
    }
    this.addUp();
  }

  private addUp(): void {
    this.variance = this.covariance = 0;
    this.widest = this.runnerUp = -1;
    for (let u = 0; u < this.count; u++) {
      const size = this.halfOf(u);
      if (size === 0) continue;
      this.variance += (size * size) / 3;
      this.covariance += ((this.half[u] as number) * (this.pull[u] as number)) / 3;
      if (this.widest < 0 || size > this.halfOf(this.widest)) {
        this.runnerUp = this.widest;
        this.widest = u;
      } else if (this.runnerUp < 0 || size > this.halfOf(this.runnerUp)) this.runnerUp = u;
    }
  }

  /** Half of what an unknown moves the mean by; 0 where there is none. */
  halfOf(unknown: number): number {
    return unknown < 0 ? 0 : Math.abs(this.half[unknown] as number);
  }
}
