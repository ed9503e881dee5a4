import type { FeatureCell } from "../cells/cell.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import type { Feature, SetBy } from "../features/feature.ts";
import { features } from "../features/index.ts";
import { boundariesOf } from "./boundaries.ts";
import { typeOfLean } from "./classify.ts";
import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import { createLeanLines } from "./lean-line.ts";
import type { Plan, PlannedReading } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import type { Type } from "./type.ts";

/** The value of one feature that gives another type. */
export interface FeatureFlip {
  /** Position in the list of features. */
  readonly feature: number;
  /** Position among the feature's values, or a number's anchors. */
  readonly position: number;
  readonly value: string;
  readonly type: Type;
  /** The value is one that the row's own cell leaves open: it may turn out to be so. */
  readonly mayBeSo: boolean;
}

/** A dimension that reads a feature, and how. */
export interface Reader extends PlannedReading {
  /** Position of the dimension in the plan. */
  readonly dimension: number;
}

/** What a feature can be set to: its values, or the anchors of a number. */
interface Candidates {
  readonly feature: number;
  readonly cells: readonly FeatureCell[];
  readonly values: Float64Array;
  readonly readers: readonly Reader[];
}

const valuesOf = (feature: Feature): (string | number)[] => {
  if (feature.kind === "ordinal") return feature.levels.map((level) => level.value);
  return feature.kind === "number" ? feature.anchors.map((anchor) => anchor.at) : [];
};

/** Changes of lean that are nearer than this are the same; then the first value is named. */
const tie = 1e-6;

/** Finds flips of a table's rows. The gate's feature is left to the gate. */
export function createFeatureFlips(
  plan: Plan,
  table: FeatureColumns,
  scores: Scores,
): (row: number, type: Type) => FeatureFlip | undefined {
  const { rubric } = plan;
  const candidates = candidatesOf(plan);
  const leanLine = createLeanLines(plan, table, scores);

  return (row, type) => {
    const lean = scores.lean[row] as number;
    const needed = Math.min(...boundariesOf(rubric, type).map((each) => Math.abs(each - lean))) - tie;
    for (const list of candidates) {
      let nearest: FeatureFlip | undefined;
      let smallest = Number.POSITIVE_INFINITY;
      for (const { feature, cells, values, readers } of list) {
        const { codes, low, high, applies } = table.columns[feature] as FeatureColumn;
        const code = codes[row] as number;
        if (!applies[code]) continue;
        const { atFirst, atLast } = leanLine(row, feature, readers);
        if (Math.max(Math.abs(atFirst - lean), Math.abs(atLast - lean)) < needed) continue;
        for (let i = 0; i < values.length; i++) {
          const value = values[i] as number;
          const leanWith = atFirst + value * (atLast - atFirst);
          const change = Math.abs(leanWith - lean);
          if (change >= smallest - tie || change < needed) continue;
          const flipped = typeOfLean(rubric, roundHalfAway(leanWith));
          if (flipped === type) continue;
          smallest = change;
          const [from, to] = [low[code] as number, high[code] as number];
          const mayBeSo = to > from && value >= from && value <= to;
          nearest = { feature, position: i, value: cells[i]?.text ?? "", type: flipped, mayBeSo };
        }
      }
      if (nearest) return nearest;
    }
    return undefined;
  };
}

/**
 * What may be changed, as lists to be tried one after the other: first what a use can set, then what only the platform's
 * maker can. Where the rubric judges the platform, all of it is the maker's.
 */
function candidatesOf(plan: Plan): Candidates[][] {
  const read = [
    ...new Set(plan.dimensions.flatMap(({ readings }) => readings.map(({ feature }) => feature))),
  ];
  const all = read
    .filter((feature) => feature !== plan.gate?.feature)
    .map((feature): Candidates => {
      const definition = features[feature] as Feature;
      const cells = valuesOf(definition).map((value) => parseFeatureCell(definition, value) as FeatureCell);
      const readers = plan.dimensions.flatMap(({ readings }, dimension) =>
        readings.filter((each) => each.feature === feature).map((each): Reader => ({ ...each, dimension })),
      );
      return { feature, cells, values: Float64Array.from(cells, ({ low }) => low), readers };
    });
  if (plan.rubric.judges === "platform") return [all];
  const setBy = (who: SetBy) => all.filter(({ feature }) => features[feature]?.setBy === who);
  return [setBy("use"), setBy("platform")];
}
