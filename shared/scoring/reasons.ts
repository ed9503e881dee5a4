import { featureById } from "../features/index.ts";
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
  return roundToTotal(contributionsOf(plan, scores, row), lean);
}

const contributionsOf = (plan: Plan, scores: Scores, row: number): number[] =>
  plan.dimensions.map((_, j) => scores.contributions[row * plan.dimensions.length + j] ?? 0);

/** Up to three sentences for the strongest contributions, strongest first, each with the feature's value in it. */
export function reasonsOf(plan: Plan, scores: Scores, table: FeatureColumns, row: number): string[] {
  const contributions = contributionsOf(plan, scores, row);
  const strongest = contributions
    .map((points, j) => ({ points, planned: plan.dimensions[j] as PlannedDimension }))
    .filter(({ points }) => Math.abs(points) > negligible)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, mostReasons);
  if (strongest.length === 0 && contributions.length > 0 && Number.isNaN(scores.lean[row] ?? Number.NaN))
    return [];
  if (strongest.length === 0) return ["Everything that is known stands in the middle"];
  return strongest.map(({ points, planned }) => reasonSentence(planned, points > 0, table, row));
}

/** Where the gate decides, it is the first reason. */
export function gateReason({ rubric: { gate } }: Plan, type: Type): string[] {
  if (!gate || type !== gate.type) return [];
  const title = featureById(gate.feature)?.title ?? gate.feature;
  return [`${gate.because ?? `${title} is ${gate.value}`} → not social`];
}

function reasonSentence(
  { dimension, lastPoleIsNetworking }: PlannedDimension,
  forNetworking: boolean,
  table: FeatureColumns,
  row: number,
): string {
  const template = dimension.reasons[forNetworking === lastPoleIsNetworking ? 1 : 0];
  return `${fillTemplate(template, table, row)} → ${forNetworking ? "networking" : "media"}`;
}
