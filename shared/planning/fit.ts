import type { FeatureCell } from "../cells/cell.ts";
import { features } from "../features/index.ts";
import type { Media } from "../objectives/objective.ts";
import { cellAt, type FeatureColumn, type FeatureColumns } from "../scoring/columns.ts";
import { fillTemplate } from "../scoring/fill-template.ts";
import { roundHalfAway } from "../scoring/rounding.ts";
import { lowerFirst } from "../sentences.ts";
import { closingOf, stateOfGate } from "./fit-gates.ts";
import type { FitLine, FitPlan, FitReading } from "./fit-plan.ts";

/**
 * How well a row serves an objective: an additive value model over [0, 1], as for a score, but with the objective's own weights.
 * `fit` is 0..100 over what is known, or null where too little is; `shut` is 0, whatever else speaks for the row.
 */
export interface Fit {
  readonly kind: "open" | "shut" | "not enough known";
  readonly fit: number | null;
  /** Least and greatest fit that the unknowns allow; null where nothing applies. */
  readonly range: readonly [low: number, high: number] | null;
  /** Per cent of the weight that applies which rests on known values, rounded down. */
  readonly coverage: number;
  /** Sentences, strongest first, at most three; a gate that is shut comes before them. */
  readonly reasons: readonly string[];
  /** Gates that are shut or may be, and paid reach that cannot be had, as sentences. */
  readonly gates: readonly string[];
  /** Kinds of media that the row can be for the objective. */
  readonly media: readonly Media[];
  /** Titles of the features to fill in first; empty where enough is known. */
  readonly fillInFirst: readonly string[];
}

/** Rows with less coverage, or to which less of the weight applies, have no fit; as with scores. */
const coverageFloor = 0.6;
const applicableFloor = 0.5;
const slack = 1e-9;
const mostReasons = 3;
const mostToFillIn = 3;

/** Sums over one row, in shares of the objective's weight. */
interface Sums {
  low: number;
  high: number;
  value: number;
  known: number;
  certain: number;
  applicable: number;
  /** By line: how far it lifts the fit above the middle or pushes it below. */
  readonly contributions: number[];
}

/** The fit of one row. No row depends on another. */
export function fitRow(plan: FitPlan, table: FeatureColumns, row: number): Fit {
  const sums = sumUp(plan, table, row);
  const { gates, isShut, mayBeShut, media } = gatesOf(plan, table, row);
  const coverage = sums.applicable > 0 ? sums.certain / sums.applicable : 0;
  const isEnough = coverage >= coverageFloor - slack && sums.applicable >= applicableFloor - slack;
  const shared = { coverage: Math.floor(100 * coverage + slack), gates, media };
  if (isShut) return { ...shared, kind: "shut", fit: 0, range: [0, 0], reasons: [...gates], fillInFirst: [] };
  const range = rangeOf(sums, mayBeShut);
  if (!isEnough)
    return {
      ...shared,
      kind: "not enough known",
      fit: null,
      range,
      reasons: [],
      fillInFirst: fillInFirst(plan, table, row),
    };
  return {
    ...shared,
    kind: "open",
    fit: roundHalfAway((100 * sums.value) / sums.known),
    range,
    reasons: reasonsOf(plan, sums.contributions, table, row),
    fillInFirst: [],
  };
}

function sumUp({ lines }: FitPlan, table: FeatureColumns, row: number): Sums {
  const sums: Sums = { low: 0, high: 0, value: 0, known: 0, certain: 0, applicable: 0, contributions: [] };
  for (const { readings } of lines) {
    let contribution = 0;
    for (const reading of readings) {
      const column = table.columns[reading.feature] as FeatureColumn;
      if (!column.applies[column.codes[row] as number]) continue;
      const { weight } = reading;
      const [low, high] = worthOf(
        reading,
        column.low[column.codes[row] as number] as number,
        column.high[column.codes[row] as number] as number,
      );
      sums.applicable += weight;
      sums.low += weight * low;
      sums.high += weight * high;
      sums.certain += weight * (1 - (high - low));
      if (high - low >= 1) continue;
      const middle = (low + high) / 2;
      sums.known += weight;
      sums.value += weight * middle;
      contribution += weight * (middle - 0.5);
    }
    sums.contributions.push(contribution);
  }
  return sums;
}

/** What an interval of a feature's values is worth at least and at most. */
function worthOf({ worth }: FitReading, low: number, high: number): [low: number, high: number] {
  if (worth === "last") return [low, high];
  if (worth === "first") return [1 - high, 1 - low];
  const last = worth.length - 1;
  const possible = worth.slice(Math.round(low * last), Math.round(high * last) + 1);
  return [Math.min(...possible), Math.max(...possible)];
}

function rangeOf({ low, high, applicable }: Sums, mayBeShut: boolean): Fit["range"] {
  if (applicable === 0) return null;
  const least = mayBeShut ? 0 : roundHalfAway((100 * low) / applicable);
  return [least, roundHalfAway((100 * high) / applicable)];
}

function gatesOf(plan: FitPlan, table: FeatureColumns, row: number) {
  const closing = closingOf(table, row);
  const gates = closing === undefined ? [] : [`${closing}: nothing can be done there`];
  let isShut = closing !== undefined;
  let mayBeShut = false;
  let { media } = plan.objective;
  for (const each of plan.gates) {
    const state = stateOfGate(each, table, row);
    const { because, closes } = each.gate;
    if (state === "open" || (closes === "paid reach" && state !== "shut")) continue;
    if (closes === "paid reach") {
      media = media.filter((kind) => kind !== "paid");
      gates.push(`${because}: not for paid reach`);
      continue;
    }
    const title = plan.objective.title.toLowerCase();
    gates.push(
      state === "shut"
        ? `${because}: not for ${title}`
        : `Open whether it is for ${title} at all: ${lowerFirst(because)}?`,
    );
    isShut ||= state === "shut";
    mayBeShut ||= state === "possibly shut";
  }
  return { gates, isShut, mayBeShut, media };
}

function reasonsOf(
  { lines }: FitPlan,
  contributions: readonly number[],
  table: FeatureColumns,
  row: number,
): string[] {
  const strongest = contributions
    .map((points, i) => ({ points, line: lines[i] as FitLine }))
    .filter(({ points }) => Math.abs(points) > slack)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, mostReasons);
  if (strongest.length === 0) return ["Everything that is known stands in the middle"];
  return strongest.map(({ points, line: { reasons } }) =>
    points > 0
      ? `For: ${fillTemplate(reasons[1], table, row)}`
      : `Against: ${fillTemplate(reasons[0], table, row)}`,
  );
}

function fillInFirst({ lines }: FitPlan, table: FeatureColumns, row: number): string[] {
  return lines
    .flatMap(({ readings }) => readings)
    .map((reading) => ({
      reading,
      width: reading.weight * widthOf(reading, cellAt(table, reading.feature, row)),
    }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width || a.reading.feature - b.reading.feature)
    .slice(0, mostToFillIn)
    .map(({ reading }) => features[reading.feature]?.title ?? "");
}

function widthOf(reading: FitReading, cell: FeatureCell | undefined): number {
  if (!cell || cell.kind === "not applicable") return 0;
  const [low, high] = worthOf(reading, cell.low, cell.high);
  return high - low;
}
