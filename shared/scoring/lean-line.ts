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
  const { outcomes, entries, knownPattern, weights: ownWeights, contributions } = scores;
  const { value, withFirst, withLast } = outcomes;
  const count = plan.dimensions.length;
  const weightsFor = weightsOver(plan);
  const line: LeanLine = { atFirst: 0, atLast: 0 };

  /** The row's lean without the dimensions that read the feature, under other weights. */
  const leanOfOthers = (at: number, readers: readonly Reader[], weights: Float64Array): number => {
    let lean = 0;
    for (let j = 0; j < count; j++) {
      const own = value[entries[at + j] as number] as number;
      const isOther = !Number.isNaN(own) && !readers.some(({ dimension }) => dimension === j);
      if (isOther) lean += 100 * (weights[j] as number) * (2 * own - 1);
    }
    return lean;
  };

  return (row, readers) => {
    const at = row * count;
    let added = 0;
    let others = scores.lean[row] as number;
    for (let i = 0; i < readers.length; i++) {
      const { dimension } = readers[i] as Reader;
      others -= contributions[at + dimension] as number;
      if (Number.isNaN(value[entries[at + dimension] as number])) added += patternOf(dimension);
    }
    // A dimension of which nothing else is known comes in with the feature, and all weights change.
    const weights = added > 0 ? weightsFor((knownPattern[row] as number) + added) : ownWeights;
    const first = added > 0 ? 0 : at;
    if (added > 0) others = leanOfOthers(at, readers, weights);
    let [atFirst, atLast] = [others, others];
    for (let i = 0; i < readers.length; i++) {
      const { dimension, reading } = readers[i] as Reader;
      const entry = entries[at + dimension] as number;
      const points = 100 * (weights[first + dimension] as number);
      atFirst += points * (2 * ((withFirst[reading] as Float64Array)[entry] as number) - 1);
      atLast += points * (2 * ((withLast[reading] as Float64Array)[entry] as number) - 1);
    }
    line.atFirst = atFirst;
    line.atLast = atLast;
    return line;
  };
}
