import type { Plan } from "./plan.ts";

/**
 * Weights over the dimensions that count, written into `weights`: within each group, then over the groups; they sum to 1,
 * or are all 0 where none counts. `counts` holds 0 or 1 for each dimension; `weights` is not to be changed by others.
 */
export function createRenormaliser(plan: Plan): (counts: Uint8Array, weights: Float64Array) => void {
  const inGroup = new Float64Array(plan.groupWeights.length);
  const { dimensions, groupWeights } = plan;
  const before = new Uint8Array(dimensions.length);
  let filled: Float64Array | undefined;

  /** Most rows have the same dimensions known as the row before them. */
  const isAsBefore = (counts: Uint8Array, weights: Float64Array): boolean => {
    if (filled !== weights) return false;
    for (let j = 0; j < dimensions.length; j++) if (counts[j] !== before[j]) return false;
    return true;
  };

  return (counts, weights) => {
    if (isAsBefore(counts, weights)) return;
    before.set(counts);
    filled = weights;
    inGroup.fill(0);
    for (let j = 0; j < dimensions.length; j++) {
      const { group, weight } = dimensions[j] as (typeof dimensions)[number];
      if (counts[j]) inGroup[group] = (inGroup[group] as number) + weight;
    }
    let total = 0;
    for (let g = 0; g < groupWeights.length; g++)
      if ((inGroup[g] as number) > 0) total += groupWeights[g] as number;
    for (let j = 0; j < dimensions.length; j++) {
      const { group, weight } = dimensions[j] as (typeof dimensions)[number];
      weights[j] = counts[j]
        ? ((groupWeights[group] as number) / total) * (weight / (inGroup[group] as number))
        : 0;
    }
  };
}
