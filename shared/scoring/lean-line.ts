import type { Reader } from "./flip-candidates.ts";
import type { Plan } from "./plan.ts";
import { type Pattern, patternOf, weightsOver } from "./renormalise.ts";
import type { Scores } from "./score-rows.ts";

/** A row's lean as one feature is set to its first or its last value; between them the lean is linear in the value. */
export interface LeanLine {
  atFirst: number;
  atLast: number;
}

/** Lean lines of a table's rows. */
export class LeanLines {
  private readonly scores: Scores;
  private readonly count: number;
  private readonly weightsFor: (pattern: Pattern) => Float64Array;
  private readonly line: LeanLine = { atFirst: 0, atLast: 0 };

  constructor(plan: Plan, scores: Scores) {
    this.scores = scores;
    this.count = plan.dimensions.length;
    this.weightsFor = weightsOver(plan);
  }

  /** The line of a row and a feature that applies there, whose readers these are; the same object at every call. */
  of(row: number, readers: readonly Reader[]): LeanLine {
    const { scores, line } = this;
    const { outcomes, entries, knownPattern } = scores;
    const { value, withFirst, withLast } = outcomes;
    const at = row * this.count;
    const pattern = knownPattern[row] as number;
    let added = 0;
    for (let i = 0; i < readers.length; i++) {
      const { dimension } = readers[i] as Reader;
      if (Number.isNaN(value[entries[at + dimension] as number])) added += patternOf(dimension);
    }
    // A dimension of which nothing else is known comes in with the feature, and all weights change.
    const weights = this.weightsFor(pattern + added);
    let atFirst = added > 0 ? this.leanUnder(at, weights) : (scores.lean[row] as number);
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
  }

  /** The lean over what is known, under other weights. */
  private leanUnder(at: number, weights: Float64Array): number {
    const { entries, outcomes } = this.scores;
    let lean = 0;
    for (let j = 0; j < this.count; j++)
      lean += 100 * (weights[j] as number) * (outcomes.side[entries[at + j] as number] as number);
    return lean;
  }
}
