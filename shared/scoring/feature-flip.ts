import type { FeatureCell } from "../cells/cell.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import type { Feature, SetBy } from "../features/feature.ts";
import { features } from "../features/index.ts";
import { typeOfLean } from "./classify.ts";
import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { Plan, PlannedDimension } from "./plan.ts";
import { createRenormaliser } from "./renormalise.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import type { Type } from "./type.ts";

/** The value of one feature that gives another type. */
export interface FeatureFlip {
  /** Position in the list of features. */
  readonly feature: number;
  readonly value: string;
  readonly type: Type;
  /** The value is one that the row's own cell leaves open: it may turn out to be so. */
  readonly mayBeSo: boolean;
}

/** What a feature can be set to: its values, or the anchors of a number. */
interface Candidates {
  readonly feature: number;
  readonly cells: readonly FeatureCell[];
  readonly readers: readonly Reader[];
}

const valuesOf = (feature: Feature): (string | number)[] => {
  if (feature.kind === "ordinal") return feature.levels.map((level) => level.value);
  return feature.kind === "number" ? feature.anchors.map((anchor) => anchor.at) : [];
};

/** Changes of lean that are nearer than this are the same; then the first value is named. */
const tie = 1e-6;

/** The longest list of values that a feature has. */
const mostValues = Math.max(...features.map((feature) => valuesOf(feature).length));

/** A dimension that reads a feature, and how. */
interface Reader {
  /** Position of the dimension in the plan. */
  readonly dimension: number;
  readonly share: number;
  readonly lastIsNetworking: boolean;
}

/** Finds flips under one plan. The gate's feature is left to the gate. */
export function createFeatureFlips(
  plan: Plan,
): (table: FeatureColumns, scores: Scores, row: number, type: Type) => FeatureFlip | undefined {
  const leansWith = createLeansWith(plan);
  const candidates = candidatesOf(plan);

  return (table, scores, row, type) => {
    const lean = scores.lean[row] as number;
    for (const list of candidates) {
      let nearest: FeatureFlip | undefined;
      let smallest = Number.POSITIVE_INFINITY;
      for (const candidate of list) {
        const column = table.columns[candidate.feature] as FeatureColumn;
        if (!column.applies[column.codes[row] as number]) continue;
        const leans = leansWith(table, scores, row, candidate);
        for (let i = 0; i < candidate.cells.length; i++) {
          const change = Math.abs((leans[i] as number) - lean);
          if (change >= smallest - tie) continue;
          const flipped = typeOfLean(plan.rubric, roundHalfAway(leans[i] as number));
          if (flipped === type) continue;
          smallest = change;
          const own = (candidate.cells[i] as FeatureCell).low;
          const [low, high] = [column.low[column.codes[row] as number] as number, column.high[column.codes[row] as number] as number];
          const mayBeSo = high > low && own >= low && own <= high;
          nearest = {
            feature: candidate.feature,
            value: candidate.cells[i]?.text ?? "",
            type: flipped,
            mayBeSo,
          };
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
      return { feature, cells, readers };
    });
  if (plan.rubric.judges === "platform") return [all];
  const setBy = (who: SetBy) => all.filter(({ feature }) => features[feature]?.setBy === who);
  return [setBy("use"), setBy("platform")];
}

/** The lean of a row with each value of one feature in place of its own; the same array at every call. */
function createLeansWith(plan: Plan) {
  const { dimensions } = plan;
  const counts = new Uint8Array(dimensions.length);
  const weights = new Float64Array(dimensions.length);
  const renormalise = createRenormaliser(plan);
  const leans = new Float64Array(mostValues);

  return (
    table: FeatureColumns,
    scores: Scores,
    row: number,
    { feature, cells, readers }: Candidates,
  ): Float64Array => {
    const at = row * dimensions.length;
    for (let j = 0; j < dimensions.length; j++)
      counts[j] = Number.isNaN(scores.dimensionValues[at + j]) ? 0 : 1;
    for (const { dimension } of readers) counts[dimension] = 1;
    renormalise(counts, weights);
    for (const { dimension } of readers) counts[dimension] = 0;
    let others = 0;
    for (let j = 0; j < dimensions.length; j++) {
      if (counts[j]) others += (weights[j] as number) * (2 * (scores.dimensionValues[at + j] as number) - 1);
    }
    leans.fill(100 * others);
    for (const { dimension, share, lastIsNetworking } of readers) {
      const rest = knownRest(table, row, dimensions[dimension] as PlannedDimension, feature);
      for (let i = 0; i < cells.length; i++) {
        const { low } = cells[i] as FeatureCell;
        const value = (rest.sum + share * (lastIsNetworking ? low : 1 - low)) / (rest.share + share);
        leans[i] = (leans[i] as number) + 100 * (weights[dimension] as number) * (2 * value - 1);
      }
    }
    return leans;
  };
}

/** What is known of a dimension besides one feature: the sum of shares, and of shares times values. */
function knownRest(table: FeatureColumns, row: number, { readings }: PlannedDimension, feature: number) {
  let known = 0;
  let sum = 0;
  for (const reading of readings) {
    const column = table.columns[reading.feature] as FeatureColumn;
    const low = column.low[column.codes[row] as number] as number;
    const high = column.high[column.codes[row] as number] as number;
    if (reading.feature === feature || !column.applies[column.codes[row] as number] || high - low >= 1) continue;
    const middle = (low + high) / 2;
    known += reading.share;
    sum += reading.share * (reading.lastIsNetworking ? middle : 1 - middle);
  }
  return { share: known, sum };
}
