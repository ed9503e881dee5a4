import type { CodedCells } from "../cells/coded-cells.ts";
import { vocabularyOf } from "../cells/vocabulary.ts";
import { features } from "../features/index.ts";
import { oncePer } from "../once-per.ts";
import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import { createOutcomes, extendOutcomes, type Outcomes, workOutcome } from "./outcomes.ts";
import type { Plan, PlannedDimension } from "./plan.ts";

/** Outcomes of a table. */
export interface TableOutcomes {
  readonly outcomes: Outcomes;
  /** Which entry a row has under a dimension, row-major. */
  readonly entries: Int32Array;
  /** Entries below this are the same in every table. */
  readonly fixedEntries: number;
}

/** A dimension with more combinations of its features' cells is worked out row by row. */
const mostCombinations = 10_000;

/**
 * Most dimensions read features with a few values, so that a few dozen combinations are all there ever is: they are worked out once for a
 * plan, and rows look them up. A dimension that reads a number gets an entry a row.
 */
export function outcomesOf(plan: Plan, table: FeatureColumns): TableOutcomes {
  const { outcomes: fixed, dimensions, size: fixedEntries } = fixedOutcomesOf(plan);
  const open = dimensions.filter(({ combinations }) => combinations === undefined).length;
  const outcomes = open === 0 ? fixed : extendOutcomes(fixed, fixedEntries + open * table.count);
  const entries = new Int32Array(table.count * dimensions.length);
  let next = fixedEntries;
  dimensions.forEach(({ planned, combinations }, j) => {
    const columns = planned.readings.map(({ feature }) => table.columns[feature] as FeatureColumn);
    if (combinations) {
      lookUp(combinations, columns, entries, j, dimensions.length);
      return;
    }
    const codes = new Int32Array(columns.length);
    for (let row = 0; row < table.count; row++) {
      for (let k = 0; k < columns.length; k++) codes[k] = columns[k]?.codes[row] as number;
      workOutcome(planned.readings, columns, codes, outcomes, next);
      entries[row * dimensions.length + j] = next++;
    }
  });
  return { outcomes, entries, fixedEntries };
}

/** Writes the entries of all rows under dimension `j` of `count`. */
function lookUp(
  { first, strides }: Combinations,
  columns: readonly FeatureColumn[],
  entries: Int32Array,
  j: number,
  count: number,
): void {
  for (let at = j; at < entries.length; at += count) entries[at] = first;
  for (let k = 0; k < columns.length; k++) {
    const { codes } = columns[k] as FeatureColumn;
    const stride = strides[k] as number;
    for (let row = 0, at = j; at < entries.length; row++, at += count)
      entries[at] = (entries[at] as number) + stride * (codes[row] as number);
  }
}

/** A dimension's entries, one for each combination of its features' codes. */
interface Combinations {
  readonly first: number;
  readonly count: number;
  /** By reading: how many entries one code is apart from the next. */
  readonly strides: readonly number[];
}

interface DimensionEntries {
  readonly planned: PlannedDimension;
  /** Undefined where there are too many to count. */
  readonly combinations: Combinations | undefined;
}

const fixedOutcomesOf = oncePer((plan: Plan) => {
  let size = 0;
  const dimensions = plan.dimensions.map((planned): DimensionEntries => {
    const combinations = combine(planned, size);
    size += combinations?.count ?? 0;
    return { planned, combinations };
  });
  const outcomes = createOutcomes(size, Math.max(...plan.dimensions.map(({ readings }) => readings.length)));
  for (const { planned, combinations } of dimensions) {
    if (combinations) workAll(planned, combinations, outcomes);
  }
  return { outcomes, dimensions, size };
});

function combine(planned: PlannedDimension, first: number): Combinations | undefined {
  if (planned.readings.some(({ feature }) => features[feature]?.kind === "number")) return undefined;
  let count = 1;
  const strides = cellsOf(planned).map(({ cells }) => {
    const stride = count;
    count *= cells.length;
    return stride;
  });
  return count > mostCombinations ? undefined : { first, count, strides };
}

const cellsOf = ({ readings }: PlannedDimension): CodedCells[] =>
  readings.map(({ feature }) => vocabularyOf(features[feature] as (typeof features)[number]).known);

function workAll(
  planned: PlannedDimension,
  { first, count, strides }: Combinations,
  outcomes: Outcomes,
): void {
  const cells = cellsOf(planned);
  const codes = new Int32Array(cells.length);
  for (let entry = 0; entry < count; entry++) {
    for (let k = 0; k < cells.length; k++)
      codes[k] = Math.floor(entry / (strides[k] as number)) % (cells[k] as CodedCells).cells.length;
    workOutcome(planned.readings, cells, codes, outcomes, first + entry);
  }
}
