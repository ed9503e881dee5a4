import type { CodedCells } from "../cells/coded-cells.ts";
import { vocabularyOf } from "../cells/vocabulary.ts";
import { features } from "../features/index.ts";
import { oncePer } from "../once-per.ts";
import { float64Arrays } from "./arrays.ts";
import type { FeatureColumns } from "./columns.ts";
import type { Plan, PlannedDimension, PlannedReading } from "./plan.ts";

/** What dimensions make of their features' cells, one number an entry, with 1 for networking. */
export interface Outcomes {
  /** Over what is known; NaN where nothing is. */
  readonly value: Float64Array;
  readonly media: Float64Array;
  readonly networking: Float64Array;
  /** The least and the greatest value that the unknowns allow. */
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

/** Outcomes of a table. */
export interface TableOutcomes {
  readonly outcomes: Outcomes;
  /** Which entry a row has under a dimension, row-major. */
  readonly entries: Int32Array;
  /** Entries below this are the same in every table. */
  readonly fixedEntries: number;
}

/**
 * Most dimensions read features with a few values, so that a few dozen combinations are all there ever is: they are worked out once for a
 * plan. A dimension that reads a number gets an entry a row.
 */
export function outcomesOf(plan: Plan, table: FeatureColumns): TableOutcomes {
  const { outcomes: fixed, dimensions, size: fixedEntries } = fixedOutcomesOf(plan);
  const open = dimensions.filter(({ first }) => first === undefined).length;
  const outcomes = open === 0 ? fixed : extend(fixed, fixedEntries + open * table.count);
  const entries = new Int32Array(table.count * dimensions.length);
  let next = fixedEntries;
  for (const [j, { planned, first, strides }] of dimensions.entries()) {
    const columns = planned.readings.map(
      ({ feature }) => table.columns[feature] as FeatureColumns["columns"][number],
    );
    if (first === undefined) {
      const codes = new Int32Array(columns.length);
      for (let row = 0; row < table.count; row++) {
        for (let k = 0; k < columns.length; k++) codes[k] = columns[k]?.codes[row] as number;
        work(planned.readings, columns, codes, outcomes, next);
        entries[row * dimensions.length + j] = next++;
      }
      continue;
    }
    for (let row = 0, at = j; row < table.count; row++, at += dimensions.length) entries[at] = first;
    for (let k = 0; k < columns.length; k++) {
      const { codes } = columns[k] as (typeof columns)[number];
      const stride = strides[k] as number;
      for (let row = 0, at = j; row < table.count; row++, at += dimensions.length)
        entries[at] = (entries[at] as number) + stride * (codes[row] as number);
    }
  }
  return { outcomes, entries, fixedEntries };
}

interface FixedDimension {
  readonly planned: PlannedDimension;
  /** Where its entries begin; undefined where it reads a number. */
  readonly first: number | undefined;
  /** By reading: how many entries one code is apart from the next. */
  readonly strides: readonly number[];
}

const fixedOutcomesOf = oncePer((plan: Plan) => {
  let size = 0;
  const dimensions = plan.dimensions.map((planned): FixedDimension => {
    if (planned.readings.some(({ feature }) => features[feature]?.kind === "number"))
      return { planned, first: undefined, strides: [] };
    const first = size;
    let count = 1;
    const strides = cellsOf(planned).map(({ cells }) => {
      const stride = count;
      count *= cells.length;
      return stride;
    });
    size += count;
    return { planned, first, strides };
  });
  const mostReadings = Math.max(...plan.dimensions.map(({ readings }) => readings.length));
  const outcomes = createOutcomes(size, mostReadings);
  for (const { planned, first, strides } of dimensions) {
    if (first !== undefined) workAll(planned, first, strides, outcomes);
  }
  return { outcomes, dimensions, size };
});

const cellsOf = ({ readings }: PlannedDimension): CodedCells[] =>
  readings.map(({ feature }) => vocabularyOf(features[feature] as (typeof features)[number]).known);

function workAll(
  planned: PlannedDimension,
  first: number,
  strides: readonly number[],
  outcomes: Outcomes,
): void {
  const cells = cellsOf(planned);
  const count = cells.reduce((product, each) => product * each.cells.length, 1);
  const codes = new Int32Array(cells.length);
  for (let entry = 0; entry < count; entry++) {
    for (let k = 0; k < cells.length; k++)
      codes[k] = Math.floor(entry / (strides[k] as number)) % (cells[k] as CodedCells).cells.length;
    work(planned.readings, cells, codes, outcomes, first + entry);
  }
}

/** Works out one entry: a dimension's readings with these cells. */
function work(
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
  out.media[entry] = known > 0 ? media / known : 0;
  out.networking[entry] = known > 0 ? networking / known : 0;
  out.low[entry] = applicable > 0 ? sumLow / applicable : 0;
  out.high[entry] = applicable > 0 ? sumHigh / applicable : 0;
  out.known[entry] = known;
  out.certain[entry] = certain;
  out.applicable[entry] = applicable;
  workMoments(readings, cells, codes, out, entry);
  for (let k = 0; k < readings.length; k++) {
    const { share, lastIsNetworking } = readings[k] as PlannedReading;
    const { low, high, applies } = cells[k] as CodedCells;
    const code = codes[k] as number;
    const [from, to] = [low[code] as number, high[code] as number];
    const isKnown = applies[code] === 1 && to - from < 1;
    const middle = lastIsNetworking ? (from + to) / 2 : 1 - (from + to) / 2;
    const rest = isKnown ? value - share * middle : value;
    const whole = isKnown ? known : known + share;
    (out.withFirst[k] as Float64Array)[entry] = (lastIsNetworking ? rest : rest + share) / whole;
    (out.withLast[k] as Float64Array)[entry] = (lastIsNetworking ? rest + share : rest) / whole;
  }
}

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

function createOutcomes(size: number, mostReadings: number): Outcomes {
  const perEntry = float64Arrays(10 + 2 * mostReadings, size);
  return {
    value: perEntry(),
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
function extend({ withFirst, withLast, ...numbers }: Outcomes, size: number): Outcomes {
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
