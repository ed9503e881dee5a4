import { oncePer } from "../once-per.ts";
import type { Plan } from "./plan.ts";

/** Which of a plan's dimensions count: the sum of 2^j over their positions j. */
export type Pattern = number;

/** What a dimension adds to a pattern. `patternOf(3)` is 8. */
export const patternOf = (dimension: number): Pattern => 2 ** dimension;

/** So many patterns of one plan are kept; then it begins anew. */
const mostKept = 4_096;

/**
 * Weights over the dimensions that count: within each group, then over the groups; they sum to 1, or are all 0 where none
 * counts. Not to be changed by those who get them.
 */
export const weightsOver = oncePer((plan: Plan): ((pattern: Pattern) => Float64Array) => {
  // Rows, and what is asked of one, mostly have the pattern that was just asked for.
  let lastPattern: Pattern = 0;
  let lastWeights = renormalise(plan, lastPattern);
  const known = new Map([[lastPattern, lastWeights]]);
  return (pattern) => {
    if (pattern === lastPattern) return lastWeights;
    let weights = known.get(pattern);
    if (!weights) {
      if (known.size >= mostKept) known.clear();
      weights = renormalise(plan, pattern);
      known.set(pattern, weights);
    }
    lastPattern = pattern;
    lastWeights = weights;
    return weights;
  };
});

function renormalise({ dimensions, groupWeights }: Plan, pattern: Pattern): Float64Array {
  const counts = dimensions.map((_, j) => Math.floor(pattern / patternOf(j)) % 2 === 1);
  const inGroup = new Float64Array(groupWeights.length);
  dimensions.forEach(({ group, weight }, j) => {
    if (counts[j]) inGroup[group] = (inGroup[group] as number) + weight;
  });
  const total = groupWeights.reduce((sum, weight, g) => ((inGroup[g] as number) > 0 ? sum + weight : sum), 0);
  return Float64Array.from(dimensions, ({ group, weight }, j) =>
    counts[j] ? ((groupWeights[group] as number) / total) * (weight / (inGroup[group] as number)) : 0,
  );
}
