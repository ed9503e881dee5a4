/** Something that can be given 0 steps, or `least` up to as many as it has gains. */
export interface Candidate {
  /**
   * What 0, 1, 2 ... steps gain, in whole numbers; from `least` on each step gains no more than the one before. Entries below `least`
   * are not read.
   */
  readonly gains: readonly number[];
  /** At least 1. */
  readonly least: number;
  /** It must be given `least` steps or more. */
  readonly must: boolean;
  /** In whole units, paid once for any number of steps but 0. */
  readonly cost: number;
}

export interface Resources {
  readonly steps: number;
  /** In whole units; Infinity where money is no matter. */
  readonly budget: number;
}

/** What a step and a unit of the budget are worth; in decision analysis: Lagrange multipliers. */
export interface Prices {
  readonly step: number;
  readonly unit: number;
}

/** Enough to come so close to the right price that the bound is tight; a price that is off only makes it wider. */
const rounds = 24;

/** The steps that gain most after their price, and what is left of the gain then. */
export function bestChoice(
  { gains, least, must, cost }: Candidate,
  { step, unit }: Prices,
): { steps: number; value: number } {
  const most = gains.length - 1;
  if (most < least) return { steps: 0, value: 0 };
  // Each step gains less than the one before, so the last one worth its price can be found by halving.
  let [worth, beyond] = [least, most + 1];
  while (beyond - worth > 1) {
    const middle = (worth + beyond) >> 1;
    if ((gains[middle] as number) - (gains[middle - 1] as number) > step) worth = middle;
    else beyond = middle;
  }
  const value = (gains[worth] as number) - step * worth - (cost === 0 ? 0 : unit * cost);
  return value > 0 || must ? { steps: worth, value } : { steps: 0, value: 0 };
}

/**
 * Prices at which the candidates' own best choices just about use up what there is, and the bound that follows: at any prices that
 * are not negative, no allocation gains more than the resources at their prices plus every candidate's best (weak duality). So the
 * search may stop anywhere; better prices only make the bound tighter.
 */
export function findPrices(
  candidates: readonly Candidate[],
  resources: Resources,
): { prices: Prices; bound: number } {
  const mostGain = ({ gains }: Candidate): number => gains[gains.length - 1] ?? 0;
  /** From these prices on nothing is worth its steps, or its cost. */
  const highestStep = Math.max(0, ...candidates.map((each) => mostGain(each) / each.least));
  const highestUnit = Math.max(
    0,
    ...candidates.map((each) => (each.cost > 0 ? mostGain(each) / each.cost : 0)),
  );
  const boundAt = (prices: Prices): number =>
    candidates.reduce(
      (sum, candidate) => sum + bestChoice(candidate, prices).value,
      prices.step * resources.steps + (prices.unit === 0 ? 0 : prices.unit * resources.budget),
    );
  const usedAt = (prices: Prices) => {
    let [steps, cost] = [0, 0];
    for (const candidate of candidates) {
      const chosen = bestChoice(candidate, prices).steps;
      steps += chosen;
      if (chosen > 0) cost += candidate.cost;
    }
    return { steps, cost };
  };
  const stepPrice = (unit: number): number =>
    halve(highestStep, (step) => usedAt({ step, unit }).steps > resources.steps);
  const costs = candidates.reduce((sum, { cost }) => sum + cost, 0);
  const unit =
    costs <= resources.budget
      ? 0
      : halve(
          highestUnit,
          (price) => usedAt({ step: stepPrice(price), unit: price }).cost > resources.budget,
        );
  const prices = { step: stepPrice(unit), unit };
  return { prices, bound: boundAt(prices) };
}

/** The least number from 0 to `highest` that is not too low any more, about; 0 where even that is not. */
function halve(highest: number, isTooLow: (price: number) => boolean): number {
  if (!isTooLow(0)) return 0;
  let [low, high] = [0, highest];
  for (let round = 0; round < rounds; round++) {
    const middle = (low + high) / 2;
    if (isTooLow(middle)) low = middle;
    else high = middle;
  }
  return high;
}
