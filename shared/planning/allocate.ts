import { bestChoice, type Candidate, findPrices, type Prices, type Resources } from "./prices.ts";

/** Steps for each candidate, in their order. */
export interface Allocation {
  readonly steps: readonly number[];
  readonly gain: number;
  /** No allocation gains more than this. */
  readonly bound: number;
  /** Is it proven that none gains more than this one? */
  readonly isOptimal: boolean;
}

/** A choice for one candidate, and how far it falls behind the candidate's best at the prices. */
interface Choice {
  readonly steps: number;
  readonly cost: number;
  readonly gain: number;
  readonly loss: number;
}

/** What the candidates so far have been given. */
interface State {
  readonly steps: number;
  readonly cost: number;
  readonly gain: number;
  readonly loss: number;
  /** The last one that was given anything, with what it was given. */
  readonly given: Given | undefined;
}

interface Given {
  readonly candidate: number;
  readonly steps: number;
  readonly before: Given | undefined;
}

/**
 * So many states are kept at most, over all candidates: enough to prove every plan that was tried, with room to spare, and few enough to
 * answer in time where costs were made to defeat the bounds. Then the plan is still feasible, but not called proven.
 */
const mostStatesInAll = 400_000;
const firstGap = 1 / 32_768;
const gapGrowth = 4;
/** Bounds are sums of floating point numbers, gains are whole: half of one is enough. */
const slack = 0.5;

/**
 * The allocation with the greatest gain: 0 or at least `least` steps each, within steps and budget. Of equal ones that with fewer
 * steps, then with less cost, then that which gives more to earlier candidates.
 *
 * Exact in two parts. Prices for a step and for a unit of the budget give an upper bound on what any allocation gains (weak
 * duality), and say of each choice how much it loses against that bound. A dynamic programme over steps and cost then goes through
 * all allocations that lose no more than a gap in all; if the best of them is within the gap, no other can be better. Else the gap is
 * widened. Greedy would not do: a channel that needs a least effort or costs something is not worth its first step alone.
 *
 * @throws RangeError when what must be there takes more than there is.
 */
export function allocate(candidates: readonly Candidate[], resources: Resources): Allocation {
  const needed = neededAfter(candidates);
  const [all] = needed;
  if (all && (all.steps > resources.steps || all.cost > resources.budget))
    throw new RangeError("What must be there takes more than there is.");
  const { prices, bound } = findPrices(candidates, resources);
  for (let gap = bound * firstGap; ; ) {
    const { best, isCut } = search(candidates, resources, prices, needed, gap);
    const missing = best ? Math.max(0, bound - best.gain) : Number.POSITIVE_INFINITY;
    if (best && (isCut || missing <= gap + slack))
      return {
        steps: stepsOf(best, candidates.length),
        gain: best.gain,
        bound: isCut ? best.gain + missing : best.gain,
        isOptimal: !isCut,
      };
    // An allocation that was found shows how wide the gap can be at most.
    gap = Math.min(gap * gapGrowth, missing);
  }
}

/** What those from a position on must be given. */
function neededAfter(candidates: readonly Candidate[]): { steps: number; cost: number }[] {
  const needed = [{ steps: 0, cost: 0 }];
  for (const { must, least, cost } of [...candidates].reverse()) {
    const [next = { steps: 0, cost: 0 }] = needed;
    needed.unshift(must ? { steps: next.steps + least, cost: next.cost + cost } : next);
  }
  return needed;
}

function search(
  candidates: readonly Candidate[],
  resources: Resources,
  prices: Prices,
  needed: readonly { readonly steps: number; readonly cost: number }[],
  gap: number,
): { best: State | undefined; isCut: boolean } {
  let states: State[] = [{ steps: 0, cost: 0, gain: 0, loss: 0, given: undefined }];
  let isCut = false;
  const mostStates = Math.ceil(mostStatesInAll / Math.max(1, candidates.length));
  candidates.forEach((candidate, i) => {
    const after = needed[i + 1] ?? { steps: 0, cost: 0 };
    const most = { steps: resources.steps - after.steps, budget: resources.budget - after.cost };
    const choices = choicesOf(candidate, prices, gap);
    // Most candidates get nothing at any prices near the right ones.
    if (choices.every(({ steps, loss }) => steps === 0 && loss === 0)) return;
    states = withoutDominated(extend(states, i, choices, most, gap));
    if (states.length <= mostStates) return;
    isCut = true;
    states = states.sort((a, b) => a.loss - b.loss).slice(0, mostStates);
  });
  let best: State | undefined;
  for (const state of states) if (!best || isBetter(state, best)) best = state;
  return { best, isCut };
}

const isBetter = (a: State, b: State): boolean =>
  a.gain !== b.gain ? a.gain > b.gain : a.steps !== b.steps ? a.steps < b.steps : a.cost < b.cost;

/** Choices that lose no more than the gap, most steps first. */
function choicesOf(candidate: Candidate, prices: Prices, gap: number): Choice[] {
  const { gains, least, must, cost } = candidate;
  const best = bestChoice(candidate, prices).value;
  const choices: Choice[] = [];
  const consider = (steps: number, gain: number, paid: number): void => {
    const loss = best - (gain - prices.step * steps - prices.unit * paid);
    if (loss <= gap + slack) choices.push({ steps, cost: paid, gain, loss });
  };
  for (let steps = gains.length - 1; steps >= least; steps--) consider(steps, gains[steps] as number, cost);
  if (!must) consider(0, 0, 0);
  return choices;
}

/** Every state with every choice that fits; of those with the same steps and cost the one with the greatest gain. */
function extend(
  states: readonly State[],
  candidate: number,
  choices: readonly Choice[],
  most: Resources,
  gap: number,
): State[] {
  const found = new Map<number, State>();
  for (const before of states) {
    for (const choice of choices) {
      const loss = before.loss + choice.loss;
      const steps = before.steps + choice.steps;
      const cost = before.cost + choice.cost;
      if (loss > gap + slack || steps > most.steps || cost > most.budget) continue;
      const gain = before.gain + choice.gain;
      const key = cost * (most.steps + 1) + steps;
      const there = found.get(key);
      if (there && gain <= there.gain) continue;
      const { given } = before;
      const last = choice.steps === 0 ? given : { candidate, steps: choice.steps, before: given };
      found.set(key, { steps, cost, gain, loss, given: last });
    }
  }
  return [...found.values()];
}

/** Leaves out states that gain no more than another with at most as many steps and at most the cost. */
function withoutDominated(states: readonly State[]): State[] {
  const dominated = new Set<State>();
  const most = Math.max(0, ...states.map(({ steps }) => steps));
  /** By steps: the greatest gain so far with at most as many. */
  const greatest = new Float64Array(most + 1).fill(-1);
  for (const state of [...states].sort((a, b) => a.cost - b.cost || a.steps - b.steps)) {
    if (state.gain <= (greatest[state.steps] as number)) dominated.add(state);
    for (let at = state.steps; at <= most && (greatest[at] as number) < state.gain; at++)
      greatest[at] = state.gain;
  }
  return states.filter((state) => !dominated.has(state));
}

function stepsOf({ given }: State, count: number): number[] {
  const steps = new Array<number>(count).fill(0);
  for (let last = given; last; last = last.before) steps[last.candidate] = last.steps;
  return steps;
}
