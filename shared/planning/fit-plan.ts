import { levelValue } from "../cells/value-function.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { dimensionById } from "../dimensions/index.ts";
import type { OrdinalFeature } from "../features/feature.ts";
import { featureById, features } from "../features/index.ts";
import type { Gate, Objective, ObjectiveLine } from "../objectives/objective.ts";

/** A feature that an objective reads. */
export interface FitReading {
  /** Position in the list of features. */
  readonly feature: number;
  /** Share of the objective; sums to 1 over all its readings. */
  readonly weight: number;
  /** What the values of the feature are worth, 0..1: growing to its last or its first, or one worth for each level. */
  readonly worth: "last" | "first" | readonly number[];
}

export interface FitLine {
  readonly readings: readonly FitReading[];
  /** Sentences for what speaks against and for the objective. */
  readonly reasons: readonly [against: string, speaksFor: string];
}

/** A gate's condition: the feature's position, and its shut values by place in [0, 1]. */
interface FitCondition {
  readonly feature: number;
  readonly shut: readonly number[];
  /** Places of all its values. */
  readonly places: readonly number[];
}

export interface FitGate {
  readonly gate: Gate;
  readonly conditions: readonly FitCondition[];
}

/** An objective made ready for any number of rows. */
export interface FitPlan {
  readonly objective: Objective;
  readonly lines: readonly FitLine[];
  readonly gates: readonly FitGate[];
}

/** Turns an objective into a plan. */
export function planFit(objective: Objective): FitPlan {
  const total = objective.lines.reduce((sum, { weight }) => sum + weight, 0);
  return {
    objective,
    lines: objective.lines.map((line) => planLine(line, line.weight / total)),
    gates: objective.gates.map((gate) => ({ gate, conditions: gate.when.map(planCondition) })),
  };
}

const positionOf = (id: string): number => features.findIndex((feature) => feature.id === id);

function planLine(line: ObjectiveLine, weight: number): FitLine {
  if ("feature" in line) {
    const { levels } = featureById(line.feature) as OrdinalFeature;
    const worth = levels.map(({ value }) => line.values[value] ?? 0);
    return { readings: [{ feature: positionOf(line.feature), weight, worth }], reasons: line.reasons };
  }
  const { poles, reads, reasons } = dimensionById(line.dimension) as Dimension;
  const lastPoleServes = line.pole === poles[1];
  const sum = reads.reduce((total, reading) => total + reading.weight, 0);
  return {
    readings: reads.map((reading) => ({
      feature: positionOf(reading.feature),
      weight: (weight * reading.weight) / sum,
      worth: lastPoleServes !== (reading.reversed ?? false) ? "last" : "first",
    })),
    reasons: lastPoleServes ? reasons : [reasons[1], reasons[0]],
  };
}

function planCondition({ feature, values }: Gate["when"][number]): FitCondition {
  const definition = featureById(feature) as OrdinalFeature;
  const places = definition.levels.map((_, level) => levelValue(definition, level));
  return {
    feature: positionOf(feature),
    places,
    shut: places.filter((_, level) => values.includes(definition.levels[level]?.value ?? "")),
  };
}
