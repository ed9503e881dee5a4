import type { CodedCells } from "../cells/coded-cells.ts";
import { float64Arrays } from "./arrays.ts";
import type { PlannedReading } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";

/** What dimensions make of their features' cells, one number an entry, with 1 for networking. */
export interface Outcomes {
  /** Over what is known; NaN where nothing is. */
  readonly value: Float64Array;
  /** The same from -1 (media) to +1, but 0 where nothing is known; and as shown, in whole numbers from -100, but NaN there. */
  readonly side: Float64Array;
  readonly shown: Float64Array;
  readonly media: Float64Array;
  readonly networking: Float64Array;
  /** The least and the greatest side that the unknowns allow. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Shares of the dimension's features: known at least in part; weighted by how far they are known; applicable. */
  readonly known: Float64Array;
  readonly certain: Float64Array;
  readonly applicable: Float64Array;
  /** Of the value, with unknowns uniform on their intervals. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** By the reading's place in the dimension: the value with that feature at its first and at its last value. */
  readonly withFirst: readonly Float64Array[];
  readonly withLast: readonly Float64Array[];
}

/** Works out one entry: a dimension's readings with these cells. */
export function workOutcome(
  readings: readonly PlannedReading[],
  cells: readonly CodedCells[],
  codes: Int32Array,
  out: Outcomes,
  entry: number,
): void {
  let [value, media, networking, sumLow, sumHigh, known, certain, applicable] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let k = 0; k < readings.length; k++) {
    const { share, lastIsNetworking } = readings[k] as PlannedReading;
    const { low: lows, high: highs, applies } = cells[k] as CodedCells;
    const code = codes[k] as number;
    if (!applies[code]) continue;
    const from = lows[code] as number;
    const to = highs[code] as number;
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
  out.value[entry] = known > 0 ? value / known : Number.NaN;
  out.side[entry] = known > 0 ? sideOf(value / known) : 0;
  out.shown[entry] = known > 0 ? roundHalfAway(100 * sideOf(value / known)) : Number.NaN;
  out.media[entry] = known > 0 ? media / known : 0;
  out.networking[entry] = known > 0 ? networking / known : 0;
  out.low[entry] = applicable > 0 ? sideOf(sumLow / applicable) : 0;
  out.high[entry] = applicable > 0 ? sideOf(sumHigh / applicable) : 0;
  out.known[entry] = known;
  out.certain[entry] = certain;
  out.applicable[entry] = applicable;
  workMoments(readings, cells, codes, out, entry);
  workEnds(readings, cells, codes, out, entry);
}

/** `sideOf(0.75)` is 0.5. */
const sideOf = (value: number): number => 2 * value - 1;

function workMoments(
  readings: readonly PlannedReading[],
  cells: readonly CodedCells[],
  codes: Int32Array,
  { mean, variance, applicable }: Outcomes,
  entry: number,
): void {
  let [sum, sumOfSquares] = [0, 0];
  for (let k = 0; k < readings.length; k++) {
    const { share, lastIsNetworking } = readings[k] as PlannedReading;
    const { low, high, applies } = cells[k] as CodedCells;
    const code = codes[k] as number;
    if (!applies[code]) continue;
    const part = share / (applicable[entry] as number);
    const middle = ((low[code] as number) + (high[code] as number)) / 2;
    const width = part * ((high[code] as number) - (low[code] as number));
    sum += part * (lastIsNetworking ? middle : 1 - middle);
    sumOfSquares += (width * width) / 12;
  }
  mean[entry] = sum;
  variance[entry] = sumOfSquares;
}

/** The value with each feature at either end, beside what is known of the others. */
function workEnds(
  readings: readonly PlannedReading[],
  cells: readonly CodedCells[],
  codes: Int32Array,
  out: Outcomes,
  entry: number,
): void {
  const known = out.known[entry] as number;
  const sum = known > 0 ? known * (out.value[entry] as number) : 0;
  for (let k = 0; k < readings.length; k++) {
    const { share, lastIsNetworking } = readings[k] as PlannedReading;
    const { low, high, applies } = cells[k] as CodedCells;
    const code = codes[k] as number;
    const [from, to] = [low[code] as number, high[code] as number];
    const isKnown = applies[code] === 1 && to - from < 1;
    const middle = lastIsNetworking ? (from + to) / 2 : 1 - (from + to) / 2;
    const rest = isKnown ? sum - share * middle : sum;
    const whole = isKnown ? known : known + share;
    (out.withFirst[k] as Float64Array)[entry] = (lastIsNetworking ? rest : rest + share) / whole;
    (out.withLast[k] as Float64Array)[entry] = (lastIsNetworking ? rest + share : rest) / whole;
  }
}

export function createOutcomes(size: number, mostReadings: number): Outcomes {
  const perEntry = float64Arrays(12 + 2 * mostReadings, size);
  return {
    value: perEntry(),
    side: perEntry(),
    shown: perEntry(),
    media: perEntry(),
    networking: perEntry(),
    low: perEntry(),
    high: perEntry(),
    known: perEntry(),
    certain: perEntry(),
    applicable: perEntry(),
    mean: perEntry(),
    variance: perEntry(),
    withFirst: Array.from({ length: mostReadings }, perEntry),
    withLast: Array.from({ length: mostReadings }, perEntry),
  };
}

/** A longer copy. */
export function extendOutcomes({ withFirst, withLast, ...numbers }: Outcomes, size: number): Outcomes {
  const longer = createOutcomes(size, withFirst.length);
  for (const key of Object.keys(numbers) as (keyof typeof numbers)[]) longer[key].set(numbers[key]);
  withFirst.forEach((each, k) => {
    longer.withFirst[k]?.set(each);
  });
  withLast.forEach((each, k) => {
    longer.withLast[k]?.set(each);
  });
  return longer;
}
