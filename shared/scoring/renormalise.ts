import type { Plan } from "./plan.ts";

/**
 * Weights over the dimensions that count, written into `weights`: within each group, then over the groups; they sum to 1,
 * or are all 0 where none counts. `counts` holds 0 or 1 for each dimension.
 */
export function createRenormaliser(plan: Plan): (counts: Uint8Array, weights: Float64Array) => void {
  const inGroup = new Float64Array(plan.groupWeights.length);
  const { dimensions, groupWeights } = plan;
  return (counts, weights) => {
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
