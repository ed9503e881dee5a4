import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../../shared/planning/allocate.ts";
import type { Candidate, Resources } from "../../../shared/planning/prices.ts";

/** The greatest gain there is, by trying everything; undefined where nothing is feasible. */
function bruteForce(candidates: readonly Candidate[], { steps, budget }: Resources): number | undefined {
  const [first, ...others] = candidates;
  if (!first) return 0;
  let best: number | undefined;
  for (let given = 0; given < first.gains.length; given++) {
    if (given === 0 ? first.must : given < first.least) continue;
    const cost = given > 0 ? first.cost : 0;
    if (given > steps || cost > budget) continue;
    const rest = bruteForce(others, { steps: steps - given, budget: budget - cost });
    const gain = given > 0 ? (first.gains[given] ?? 0) : 0;
    if (rest !== undefined && gain + rest > (best ?? -1)) best = gain + rest;
  }
  return best;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

const gainOf = (candidates: readonly Candidate[], steps: readonly number[]) =>
  sum(candidates.map(({ gains }, i) => (steps[i] ? (gains[steps[i] ?? 0] ?? Number.NaN) : 0)));

const costOf = (candidates: readonly Candidate[], steps: readonly number[]) =>
  sum(candidates.map(({ cost }, i) => (steps[i] ? cost : 0)));

/** Gains of which each adds no more than the one before, some of them equal, so that there are ties. */
const candidateArbitrary: fc.Arbitrary<Candidate> = fc
  .record({
    start: fc.integer({ min: 0, max: 60 }),
    increments: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 5 }),
    least: fc.integer({ min: 1, max: 3 }),
    must: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
    cost: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 })),
  })
  .map(({ start, increments, least, must, cost }) => {
    const falling = [...increments].sort((a, b) => b - a);
    const gains = new Array<number>(least).fill(0);
    gains.push(start);
    for (const increment of falling) gains.push((gains.at(-1) ?? 0) + increment);
    return { gains, least, must, cost };
  });

const candidatesArbitrary = fc.array(candidateArbitrary, { maxLength: 6 });
const resourcesArbitrary: fc.Arbitrary<Resources> = fc.record({
  steps: fc.integer({ min: 0, max: 14 }),
  budget: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 0, max: 60 })),
});

describe("the allocation", () => {
  // 2 steps: both on the first gain 9, one each 6 + 5 = 11.
  test("goes where each step gains most", () => {
    const candidates = [
      { gains: [0, 6, 9, 10], least: 1, must: false, cost: 0 },
      { gains: [0, 5, 7, 8], least: 1, must: false, cost: 0 },
    ];
    expect(allocate(candidates, { steps: 2, budget: 0 })).toMatchObject({
      steps: [1, 1],
      gain: 11,
      isOptimal: true,
    });
    expect(allocate(candidates, { steps: 4, budget: 0 })).toMatchObject({ steps: [2, 2], gain: 16 });
  });

  // Step by step the first one looks best; but three steps on the second gain 12, and on the first 10.
  test("takes a least effort as a whole", () => {
    const candidates = [
      { gains: [0, 6, 9, 10], least: 1, must: false, cost: 0 },
      { gains: [0, 0, 0, 12], least: 3, must: false, cost: 0 },
    ];
    expect(allocate(candidates, { steps: 3, budget: 0 }).steps).toEqual([0, 3]);
    expect(allocate(candidates, { steps: 2, budget: 0 }).steps).toEqual([2, 0]);
  });

  // Either the dear one alone (10), or the two cheap ones (6 + 6).
  test("buys what gains most within the budget", () => {
    const candidates = [
      { gains: [0, 10], least: 1, must: false, cost: 5 },
      { gains: [0, 6], least: 1, must: false, cost: 3 },
      { gains: [0, 6], least: 1, must: false, cost: 3 },
    ];
    expect(allocate(candidates, { steps: 9, budget: 6 })).toMatchObject({ steps: [0, 1, 1], gain: 12 });
    expect(allocate(candidates, { steps: 9, budget: 5 })).toMatchObject({ steps: [1, 0, 0], gain: 10 });
    expect(allocate(candidates, { steps: 9, budget: 2 })).toMatchObject({ steps: [0, 0, 0], gain: 0 });
  });

  test("gives more to the earlier of two that are alike", () => {
    const alike = { gains: [0, 5, 8, 10], least: 1, must: false, cost: 0 };
    expect(allocate([alike, alike], { steps: 3, budget: 0 }).steps).toEqual([2, 1]);
    expect(allocate([alike, alike, alike], { steps: 1, budget: 0 }).steps).toEqual([1, 0, 0]);
  });

  test("does not use what gains nothing", () => {
    const flat = { gains: [0, 5, 5, 5], least: 1, must: false, cost: 0 };
    expect(allocate([flat], { steps: 3, budget: 0 }).steps).toEqual([1]);
  });

  test("refuses what cannot be", () => {
    const must = { gains: [0, 0, 5], least: 2, must: true, cost: 4 };
    expect(() => allocate([must], { steps: 1, budget: 9 })).toThrow(RangeError);
    expect(() => allocate([must], { steps: 9, budget: 3 })).toThrow(RangeError);
  });

  test("gains as much as the best of all that there are, and is proven to", () => {
    fc.assert(
      fc.property(candidatesArbitrary, resourcesArbitrary, (candidates, resources) => {
        const best = bruteForce(candidates, resources);
        if (best === undefined) {
          expect(() => allocate(candidates, resources)).toThrow(RangeError);
          return;
        }
        const { steps, gain, isOptimal, bound } = allocate(candidates, resources);
        expect(gain).toBe(best);
        expect(gainOf(candidates, steps)).toBe(best);
        expect(isOptimal).toBe(true);
        expect(bound).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 3_000 },
    );
  });

  test("keeps to steps, budget, least and must, and is the same every time", () => {
    fc.assert(
      fc.property(candidatesArbitrary, resourcesArbitrary, (candidates, resources) => {
        if (bruteForce(candidates, resources) === undefined) return;
        const { steps } = allocate(candidates, resources);
        expect(steps).toHaveLength(candidates.length);
        expect(sum(steps)).toBeLessThanOrEqual(resources.steps);
        expect(costOf(candidates, steps)).toBeLessThanOrEqual(resources.budget);
        candidates.forEach(({ least, must, gains }, i) => {
          const given = steps[i] ?? Number.NaN;
          if (must || given > 0) expect(given).toBeGreaterThanOrEqual(least);
          expect(given).toBeLessThan(gains.length);
        });
        expect(allocate(candidates, resources).steps).toEqual(steps);
      }),
    );
  });

  // Costs in the ratio of gains are the hardest there are. What the states cannot hold is said, with how far off it may be.
  test("says so where the best cannot be proven, and still keeps to the budget", () => {
    const candidates = Array.from({ length: 150 }, (_, i): Candidate => {
      const worth = 1 + ((i * 7_919) % 997) / 997;
      const gains = Array.from({ length: 21 }, (_, k) => Math.round(1e9 * worth * (1 - 0.9 ** k)));
      return { gains, least: 4, must: false, cost: Math.round(50_000 * worth) + (i % 3) };
    });
    const resources = { steps: 120, budget: 700_000 };
    const { steps, gain, bound, isOptimal } = allocate(candidates, resources);
    expect(isOptimal).toBe(false);
    expect(gain).toBe(gainOf(candidates, steps));
    expect(gain / bound).toBeGreaterThan(0.95);
    expect(costOf(candidates, steps)).toBeLessThanOrEqual(resources.budget);
    expect(sum(steps)).toBeLessThanOrEqual(resources.steps);
  });
});
