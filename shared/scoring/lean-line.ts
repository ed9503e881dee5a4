import type { Reader } from "./flip-candidates.ts";
import type { Plan } from "./plan.ts";
import { patternOf, weightsOver } from "./renormalise.ts";
import type { Scores } from "./score-rows.ts";

/** A row's lean as one feature is set to its first or its last value; between them the lean is linear in the value. */
export interface LeanLine {
  atFirst: number;
  atLast: number;
}

/** Lean lines of a table's rows, for a feature that applies; the same object at every call. */
export function createLeanLines(
  plan: Plan,
  scores: Scores,
): (row: number, readers: readonly Reader[]) => LeanLine {
  const { outcomes, entries, knownPattern } = scores;
  const { value, side, withFirst, withLast } = outcomes;
  const count = plan.dimensions.length;
  const weightsFor = weightsOver(plan);
  const line: LeanLine = { atFirst: 0, atLast: 0 };
  let lastRow = -1;
  let ownWeights = weightsFor(0);

  /** The lean over what is known, under other weights. */
  const leanUnder = (at: number, weights: Float64Array): number => {
    let lean = 0;
    for (let j = 0; j < count; j++)
      lean += 100 * (weights[j] as number) * (side[entries[at + j] as number] as number);
    return lean;
  };

  return (row, readers) => {
    const at = row * count;
    if (row !== lastRow) {
      lastRow = row;
      ownWeights = weightsFor(knownPattern[row] as number);
    }
    let added = 0;
    for (let i = 0; i < readers.length; i++) {
      const { dimension } = readers[i] as Reader;
      if (Number.isNaN(value[entries[at + dimension] as number])) added += patternOf(dimension);
    }
    // A dimension of which nothing else is known comes in with the feature, and all weights change.
    const weights = added > 0 ? weightsFor((knownPattern[row] as number) + added) : ownWeights;
    let atFirst = added > 0 ? leanUnder(at, weights) : (scores.lean[row] as number);
    let atLast = atFirst;
    for (let i = 0; i < readers.length; i++) {
      const { dimension, reading } = readers[i] as Reader;
      const entry = entries[at + dimension] as number;
      const own = value[entry] as number;
      const points = 200 * (weights[dimension] as number);
      const from = Number.isNaN(own) ? 0.5 : own;
      atFirst += points * (((withFirst[reading] as Float64Array)[entry] as number) - from);
      atLast += points * (((withLast[reading] as Float64Array)[entry] as number) - from);
    }
    line.atFirst = atFirst;
    line.atLast = atLast;
    return line;
  };
}
