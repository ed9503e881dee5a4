import type { FeatureCell } from "../cells/cell.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import type { Feature, SetBy } from "../features/feature.ts";
import { features } from "../features/index.ts";
import { oncePer } from "../once-per.ts";
import type { Plan } from "./plan.ts";

/** A feature whose values are tried, with all dimensions that read it. */
export interface FlipCandidate {
  /** Position in the list of features. */
  readonly feature: number;
  /** The feature's values, or the anchors of a number: as text, and on [0, 1]. */
  readonly texts: readonly string[];
  readonly values: Float64Array;
  readonly readers: readonly Reader[];
}

/** A dimension that reads a feature: its position in the plan, and the reading's in the dimension. */
export interface Reader {
  readonly dimension: number;
  readonly reading: number;
}

/**
 * What may be changed, as lists to be tried one after the other: first what a use can set, then what only the platform's
 * maker can. Where the rubric judges the platform, all of it is the maker's. The gate's feature is left to the gate.
 */
export const flipCandidates = oncePer((plan: Plan): FlipCandidate[][] => {
  const read = [
    ...new Set(plan.dimensions.flatMap(({ readings }) => readings.map(({ feature }) => feature))),
  ];
  const all = read
    .filter((feature) => feature !== plan.gate?.feature)
    .map((feature): FlipCandidate => {
      const definition = features[feature] as Feature;
      const cells = valuesOf(definition).map((value) => parseFeatureCell(definition, value) as FeatureCell);
      return {
        feature,
        texts: cells.map(({ text }) => text),
        values: Float64Array.from(cells, ({ low }) => low),
        readers: plan.dimensions.flatMap(({ readings }, dimension) => {
          const reading = readings.findIndex((each) => each.feature === feature);
          return reading < 0 ? [] : [{ dimension, reading }];
        }),
      };
    });
  if (plan.rubric.judges === "platform") return [all];
  const setBy = (who: SetBy) => all.filter(({ feature }) => features[feature]?.setBy === who);
  return [setBy("use"), setBy("platform")];
});

function valuesOf(feature: Feature): (string | number)[] {
  if (feature.kind === "ordinal") return feature.levels.map((level) => level.value);
  return feature.kind === "number" ? feature.anchors.map((anchor) => anchor.at) : [];
}

/** So many values the feature with the most of them has. */
export const mostValues = Math.max(...features.map((feature) => valuesOf(feature).length));
