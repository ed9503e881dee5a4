import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { Reader } from "./feature-flip.ts";
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
  table: FeatureColumns,
  scores: Scores,
): (row: number, feature: number, readers: readonly Reader[]) => LeanLine {
  const { outcomes, entries, knownPattern, contributions } = scores;
  const count = plan.dimensions.length;
  const weightsFor = weightsOver(plan);
  const out: LeanLine = { atFirst: 0, atLast: 0 };
  let lastPattern = 0;
  let lastWeights = weightsFor(0);

  const weightsOf = (pattern: number): Float64Array => {
    if (pattern !== lastPattern) {
      lastPattern = pattern;
      lastWeights = weightsFor(pattern);
    }
    return lastWeights;
  };

  /** The row's lean without the dimensions that read the feature, under other weights. */
  const leanOfOthers = (row: number, readers: readonly Reader[], weights: Float64Array): number => {
    let lean = 0;
    for (let j = 0; j < count; j++) {
      const value = outcomes.value[entries[row * count + j] as number] as number;
      const isOther = !Number.isNaN(value) && !readers.some(({ dimension }) => dimension === j);
      if (isOther) lean += 100 * (weights[j] as number) * (2 * value - 1);
    }
    return lean;
  };

  return (row, feature, readers) => {
    const at = row * count;
    let pattern = knownPattern[row] as number;
    let others = scores.lean[row] as number;
    for (let i = 0; i < readers.length; i++) {
      const { dimension } = readers[i] as Reader;
      if (outcomes.known[entries[at + dimension] as number] === 0) pattern += patternOf(dimension);
      others -= contributions[at + dimension] as number;
    }
    const weights = weightsOf(pattern);
    if (pattern !== knownPattern[row]) others = leanOfOthers(row, readers, weights);
    out.atFirst = out.atLast = others;
    const { codes, low, high } = table.columns[feature] as FeatureColumn;
    const [from, to] = [low[codes[row] as number] as number, high[codes[row] as number] as number];
    const isKnown = to - from < 1;
    for (let i = 0; i < readers.length; i++) {
      const { dimension, share, lastIsNetworking } = readers[i] as Reader;
      const entry = entries[at + dimension] as number;
      const known = outcomes.known[entry] as number;
      let sum = known > 0 ? (outcomes.value[entry] as number) * known : 0;
      if (isKnown) sum -= share * (lastIsNetworking ? (from + to) / 2 : 1 - (from + to) / 2);
      const whole = isKnown ? known : known + share;
      const points = (200 * (weights[dimension] as number)) / whole;
      const middle = 100 * (weights[dimension] as number);
      out.atFirst += points * (lastIsNetworking ? sum : sum + share) - middle;
      out.atLast += points * (lastIsNetworking ? sum + share : sum) - middle;
    }
    return out;
  };
}
