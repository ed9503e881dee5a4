import { levelValue } from "../cells/value-function.ts";
import type { Dimension, Reading } from "../dimensions/dimension.ts";
import { type DimensionId, dimensionById } from "../dimensions/index.ts";
import type { OrdinalFeature } from "../features/feature.ts";
import { featureById, features } from "../features/index.ts";
import { oncePer } from "../once-per.ts";
import { checkRubric } from "../rubrics/check-rubric.ts";
import type { Rubric } from "../rubrics/rubric.ts";

/** A feature that a dimension reads; `share` sums to 1 over the dimension. */
export interface PlannedReading {
  /** Position in the list of features. */
  readonly feature: number;
  readonly share: number;
  /** True where the feature's last value counts as networking, after the rubric's choice of pole. */
  readonly lastIsNetworking: boolean;
}

export interface PlannedDimension {
  readonly dimension: Dimension;
  readonly readings: readonly PlannedReading[];
  /** Position in the plan's group weights. */
  readonly group: number;
  /** Share of the group; sums to 1 over the group. */
  readonly weight: number;
  /** Share of the whole: group x dimension; sums to 1 over the rubric. */
  readonly effectiveWeight: number;
  /** True where the dimension's last pole counts as networking. */
  readonly lastPoleIsNetworking: boolean;
}

/** One reading of a feature that dimensions turn different ways. */
export interface OpposedReading extends PlannedReading {
  /** Position in the plan's dimensions. */
  readonly dimension: number;
}

/** A rubric made ready for scoring, once for any number of rows. */
export interface Plan {
  readonly rubric: Rubric;
  readonly dimensions: readonly PlannedDimension[];
  /** Sum to 1. */
  readonly groupWeights: readonly number[];
  /** Features that count as networking in one dimension and as media in another, with all their readings. */
  readonly opposed: readonly (readonly OpposedReading[])[];
  /** The feature that decides over Not social, and its value there in [0, 1]; undefined without a gate. */
  readonly gate: { readonly feature: number; readonly value: number } | undefined;
}

const featureIndex = new Map<string, number>(features.map((feature, i) => [feature.id, i]));

/**
 * Turns a rubric into a plan; the same rubric into the same plan.
 * @throws Error naming the first problem when the rubric does not fit the vocabulary; see `checkRubric`.
 */
export const planRubric = oncePer((rubric: Rubric): Plan => {
  const [problem] = checkRubric(rubric);
  if (problem) throw new Error(`Rubric ${rubric.id}, ${problem.path}: ${problem.message}`);
  const groupIds: (string | undefined)[] = rubric.groups?.map((group) => group.id) ?? [undefined];
  const groupWeights = shares(rubric.groups?.map((group) => group.weight) ?? [1]);
  const groupTotals = groupIds.map((id) =>
    rubric.dimensions.reduce((sum, line) => (line.group === id ? sum + line.weight : sum), 0),
  );
  const dimensions = rubric.dimensions.map((line) => {
    const dimension = dimensionById(line.dimension as DimensionId) as Dimension;
    const group = groupIds.indexOf(line.group);
    const weight = line.weight / (groupTotals[group] ?? 1);
    const lastPoleIsNetworking = line.networking === dimension.poles[1];
    return {
      dimension,
      readings: planReadings(dimension.reads, lastPoleIsNetworking),
      group,
      weight,
      effectiveWeight: weight * (groupWeights[group] ?? 1),
      lastPoleIsNetworking,
    };
  });
  return {
    rubric,
    groupWeights,
    opposed: findOpposed(dimensions),
    gate: rubric.gate && planGate(rubric.gate),
    dimensions,
  };
});

function findOpposed(dimensions: readonly PlannedDimension[]): OpposedReading[][] {
  const byFeature = new Map<number, OpposedReading[]>();
  dimensions.forEach(({ readings }, dimension) => {
    for (const reading of readings) {
      byFeature.set(reading.feature, [...(byFeature.get(reading.feature) ?? []), { ...reading, dimension }]);
    }
  });
  return [...byFeature.values()].filter((each) => new Set(each.map((one) => one.lastIsNetworking)).size > 1);
}

function planGate({ feature, value }: NonNullable<Rubric["gate"]>): NonNullable<Plan["gate"]> {
  const definition = featureById(feature) as OrdinalFeature;
  const level = definition.levels.findIndex((each) => each.value === value);
  return { feature: featureIndex.get(feature) ?? 0, value: levelValue(definition, level) };
}

function planReadings(reads: readonly Reading[], lastPoleIsNetworking: boolean): PlannedReading[] {
  const parts = shares(reads.map((reading) => reading.weight));
  return reads.map((reading, i) => ({
    feature: featureIndex.get(reading.feature) ?? 0,
    share: parts[i] ?? 0,
    lastIsNetworking: lastPoleIsNetworking !== (reading.reversed ?? false),
  }));
}

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
