import type { FeatureCell } from "../cells/cell.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import type { Feature, SetBy } from "../features/feature.ts";
import { features } from "../features/index.ts";
import { typeOfLean } from "./classify.ts";
import { cellAt, type FeatureColumns } from "./columns.ts";
import type { Plan } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import { type Scores, scoreRows } from "./score-rows.ts";
import type { Type } from "./type.ts";

/** The value of one feature that gives another type. */
export interface FeatureFlip {
  /** Position in the list of features. */
  readonly feature: number;
  readonly value: string;
  readonly type: Type;
  /** Was the feature unknown before? Then this is what it may turn out to be. */
  readonly wasUnknown: boolean;
}

/** What a feature can be set to: its values, or the anchors of a number. */
interface Candidates {
  readonly feature: number;
  readonly setBy: SetBy;
  readonly cells: readonly FeatureCell[];
}

const valuesOf = (feature: Feature): (string | number)[] => {
  if (feature.kind === "ordinal") return feature.levels.map((level) => level.value);
  return feature.kind === "number" ? feature.anchors.map((anchor) => anchor.at) : [];
};

/** Finds flips under one plan. The gate's feature is left to the gate. */
export function createFeatureFlips(
  plan: Plan,
): (table: FeatureColumns, scores: Scores, row: number, type: Type) => FeatureFlip | undefined {
  const read = [
    ...new Set(plan.dimensions.flatMap(({ readings }) => readings.map(({ feature }) => feature))),
  ];
  const candidates = read.map((feature): Candidates => {
    const definition = features[feature] as Feature;
    const cells = valuesOf(definition).map((value) => parseFeatureCell(definition, value) as FeatureCell);
    return { feature, setBy: definition.setBy, cells };
  });

  return (table, scores, row, type) => {
    for (const setBy of ["use", "platform"] as const) {
      let nearest: FeatureFlip | undefined;
      let smallest = Number.POSITIVE_INFINITY;
      for (const candidate of candidates.filter((each) => each.setBy === setBy)) {
        const cell = cellAt(table, candidate.feature, row);
        if (!cell || cell.kind === "not applicable") continue;
        const leans = leansWith(plan, table, scores, row, cell, candidate);
        leans.forEach((lean, i) => {
          const change = Math.abs(lean - (scores.lean[row] ?? 0));
          const flipped = typeOfLean(plan.rubric, roundHalfAway(lean));
          if (flipped === type || change >= smallest) return;
          smallest = change;
          const value = candidate.cells[i]?.text ?? "";
          nearest = {
            feature: candidate.feature,
            value,
            type: flipped,
            wasUnknown: cell.high - cell.low >= 1,
          };
        });
      }
      if (nearest) return nearest;
    }
    return undefined;
  };
}

/** The lean with each value of one feature in place of its own. */
function leansWith(
  plan: Plan,
  table: FeatureColumns,
  scores: Scores,
  row: number,
  cell: FeatureCell,
  { feature, cells }: Candidates,
): readonly number[] {
  if (cell.high - cell.low >= 1) return leansOnceKnown(plan, table, row, feature, cells);
  const slope = slopeOf(plan, table, scores, row, feature);
  const middle = (cell.low + cell.high) / 2;
  return cells.map(({ low }) => (scores.lean[row] ?? 0) + slope * (low - middle));
}

/** How the lean changes with a known feature's value: no weight changes, so it is a straight line. */
function slopeOf(plan: Plan, table: FeatureColumns, scores: Scores, row: number, feature: number): number {
  let slope = 0;
  plan.dimensions.forEach(({ readings }, j) => {
    const own = readings.find((reading) => reading.feature === feature);
    if (!own) return;
    const known = readings.reduce((sum, reading) => {
      const cell = cellAt(table, reading.feature, row);
      const isKnown = cell && cell.kind !== "not applicable" && cell.high - cell.low < 1;
      return isKnown ? sum + reading.share : sum;
    }, 0);
    const weight = scores.weights[row * plan.dimensions.length + j] ?? 0;
    slope += ((own.lastIsNetworking ? 200 : -200) * weight * own.share) / known;
  });
  return slope;
}

/** An unknown that becomes known takes weight from the others, so these rows are scored anew. */
function leansOnceKnown(
  plan: Plan,
  table: FeatureColumns,
  row: number,
  feature: number,
  cells: readonly FeatureCell[],
): readonly number[] {
  const columns = table.columns.map((column, f) =>
    f === feature
      ? { cells, codes: Int32Array.from(cells, (_, i) => i) }
      : { cells: column.cells, codes: new Int32Array(cells.length).fill(column.codes[row] ?? 0) },
  );
  return [...scoreRows(plan, { count: cells.length, columns }).lean];
}
