import { featureById } from "../features/index.ts";
import { oncePer } from "../once-per.ts";
import type { FeatureColumns } from "./columns.ts";
import { fillTemplate } from "./fill-template.ts";
import type { Plan, PlannedDimension } from "./plan.ts";
import { roundToTotal } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import type { Type } from "./type.ts";

const mostReasons = 3;
/** Contributions below this many lean points are no reason. */
const negligible = 1e-6;

/** A row's contributions in whole lean points, by dimension; they sum to the shown lean. */
export function wholeContributions(plan: Plan, scores: Scores, row: number, lean: number): number[] {
  const parts = plan.dimensions.map((_, j) => scores.contributions[row * plan.dimensions.length + j] ?? 0);
  return roundToTotal(parts, lean);
}

/** Sentences of entries that are the same in every table, by entry and side. */
const fixedSentences = oncePer((_: Plan) => new Map<number, string>());

/**
 * For rows of scores: up to three sentences for the strongest contributions, strongest first, each with the feature's value
 * in it.
 */
export function createReasons(
  plan: Plan,
  table: FeatureColumns,
  scores: Scores,
): (row: number) => readonly string[] {
  const { dimensions } = plan;
  const { contributions, entries, fixedEntries } = scores;
  const known = fixedSentences(plan);

  const sentenceOf = (row: number, dimension: number): string => {
    const at = row * dimensions.length + dimension;
    const entry = entries[at] as number;
    const isForNetworking = (contributions[at] as number) > 0;
    const key = 2 * entry + (isForNetworking ? 1 : 0);
    let sentence = known.get(key);
    if (sentence === undefined) {
      sentence = reasonSentence(dimensions[dimension] as PlannedDimension, isForNetworking, table, row);
      if (entry < fixedEntries) known.set(key, sentence);
    }
    return sentence;
  };

  return (row) => {
    const strongest = strongestOf(contributions, row * dimensions.length, dimensions.length);
    if (strongest.length > 0) return strongest.map((dimension) => sentenceOf(row, dimension));
    return Number.isNaN(scores.lean[row]) ? [] : ["Everything that is known stands in the middle"];
  };
}

/** Positions of the strongest of some contributions, strongest first, the earlier of equals first. */
function strongestOf(contributions: Float64Array, from: number, count: number): number[] {
  const strongest: number[] = [];
  const strengthOf = (dimension: number | undefined): number =>
    dimension === undefined ? negligible : Math.abs(contributions[from + dimension] as number);
  for (let dimension = 0; dimension < count; dimension++) {
    const strength = strengthOf(dimension);
    let place = Math.min(strongest.length, mostReasons);
    if (strength <= strengthOf(strongest[mostReasons - 1])) continue;
    while (place > 0 && strength > strengthOf(strongest[place - 1])) place--;
    strongest.splice(place, 0, dimension);
    strongest.length = Math.min(strongest.length, mostReasons);
  }
  return strongest;
}

/** Where the gate decides, it is the first reason. */
export function gateReason({ rubric: { gate } }: Plan, type: Type): string[] {
  if (!gate || type !== gate.type) return [];
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
