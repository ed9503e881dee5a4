import { featureById } from "../features/index.ts";
import type { FeatureColumns } from "./columns.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Plan, PlannedDimension } from "./plan.ts";
import { roundToTotal } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import type { Type } from "./type.ts";

/** At most so many are given for a row. */
export const mostReasons = 3;
/** Contributions below this many lean points are no reason. */
const negligible = 1e-6;

/** A row's contributions in whole lean points, by dimension; they sum to the shown lean. */
export function wholeContributions(plan: Plan, scores: Scores, row: number, lean: number): number[] {
  const parts = plan.dimensions.map((_, j) => scores.contributions[row * plan.dimensions.length + j] ?? 0);
  return roundToTotal(parts, lean);
}

/** Reasons of a scored table's rows. A reason is an entry and the side that it speaks for, as one number. */
export class Reasons {
  /** What `find` found. */
  readonly codes = new Int32Array(mostReasons);
  private readonly places = new Int32Array(mostReasons);
  private readonly plan: Plan;
  private readonly table: FeatureColumns;
  private readonly scores: Scores;

  constructor(plan: Plan, table: FeatureColumns, scores: Scores) {
    this.plan = plan;
    this.table = table;
    this.scores = scores;
  }

  /** Finds up to three reasons, from the strongest contributions, the earlier of equals first; how many, their codes are in `codes`. */
  find(row: number): number {
    const { places, codes } = this;
    const { contributions, entries } = this.scores;
    const count = this.plan.dimensions.length;
    const found = findStrongest(contributions, row * count, count, places);
    for (let i = 0; i < found; i++) {
      const at = places[i] as number;
      codes[i] = 2 * (entries[at] as number) + ((contributions[at] as number) > 0 ? 1 : 0);
    }
    return found;
  }

  /** The sentence of a row's reason, with the features' values in it. */
  sentence(reason: number, row: number): string {
    const { dimensions } = this.plan;
    const from = row * dimensions.length;
    const dimension = this.scores.entries.indexOf(reason >> 1, from) - from;
    return reasonSentence(dimensions[dimension] as PlannedDimension, (reason & 1) === 1, this.table, row);
  }

  /** Is a reason's sentence the same in every table? Then no number stands in it. */
  isFixed(reason: number): boolean {
    return reason >> 1 < this.scores.fixedEntries;
  }

  /** What there is to say where no reason speaks for a side. */
  without(row: number): readonly string[] {
    return Number.isNaN(this.scores.lean[row]) ? [] : ["Everything that is known stands in the middle"];
  }
}

/** The reasons for one row's type as sentences. */
export function reasonsOf(
  plan: Plan,
  scores: Scores,
  table: FeatureColumns,
  row: number,
  type: Type,
): readonly string[] {
  const reasons = new Reasons(plan, table, scores);
  const found = reasons.codes.subarray(0, reasons.find(row));
  const sentences = Array.from(found, (reason) => reasons.sentence(reason, row));
  return [
    ...(type === plan.rubric.gate?.type ? gateReasons(plan) : []),
    ...(sentences.length > 0 ? sentences : reasons.without(row)),
  ];
}

/** Writes the places of the strongest among `count` contributions, strongest first; returns how many there are. */
function findStrongest(contributions: Float64Array, from: number, count: number, places: Int32Array): number {
  let found = 0;
  let weakest = negligible;
  for (let at = from; at < from + count; at++) {
    const strength = Math.abs(contributions[at] as number);
    if (strength <= weakest) continue;
    let place = Math.min(found, mostReasons - 1);
    for (; place > 0; place--) {
      const before = places[place - 1] as number;
      if (strength <= Math.abs(contributions[before] as number)) break;
      places[place] = before;
    }
    places[place] = at;
    if (found < mostReasons) found++;
    if (found === mostReasons) weakest = Math.abs(contributions[places[mostReasons - 1] as number] as number);
  }
  return found;
}

/** Where the gate decides, it is the first reason. */
export function gateReasons({ rubric: { gate } }: Plan): string[] {
  if (!gate) return [];
  const title = featureById(gate.feature)?.title ?? gate.feature;
  return [`${gate.because ?? `${title} is ${gate.value}`} → not social`];
}

function reasonSentence(
  { dimension, lastPoleIsNetworking }: PlannedDimension,
  isForNetworking: boolean,
  table: FeatureColumns,
  row: number,
): string {
  const template = dimension.reasons[isForNetworking === lastPoleIsNetworking ? 1 : 0];
  return `${fillTemplate(template, table, row)} → ${isForNetworking ? "networking" : "media"}`;
}
