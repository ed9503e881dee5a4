import { features } from "../../../shared/features/index.ts";
import { cellAt, type FeatureColumns } from "../../../shared/scoring/columns.ts";
import type { Plan } from "../../../shared/scoring/plan.ts";

/** A seeded generator of numbers in [0, 1) (mulberry32), so that a failing run can be repeated. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function drawNormal(random: () => number): number {
  for (;;) {
    const [a, b] = [2 * random() - 1, 2 * random() - 1];
    const square = a * a + b * b;
    if (square > 0 && square < 1) return a * Math.sqrt((-2 * Math.log(square)) / square);
  }
}

/** Marsaglia and Tsang, "A simple method for generating gamma variables" (2000). */
function drawGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawGamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * Plain Monte Carlo of the definition of robustness, written from the definition alone: weights ~ Dirichlet(50 w) over what
 * applies, every unknown feature uniform on its interval, each cut-off uniform within 5 points.
 */
export function createDraws(plan: Plan, count: number, random: () => number) {
  const { dimensions, rubric } = plan;
  const weightDraws = new Map<string, Float64Array>();

  const drawWeights = (weights: readonly number[]): Float64Array => {
    const key = weights.join();
    const known = weightDraws.get(key);
    if (known) return known;
    const draws = new Float64Array(count * weights.length);
    for (let n = 0; n < count; n++) {
      const gammas = weights.map((weight) => (weight > 0 ? drawGamma(50 * weight, random) : 0));
      const sum = gammas.reduce((total, gamma) => total + gamma, 0);
      gammas.forEach((gamma, j) => {
        draws[n * weights.length + j] = gamma / sum;
      });
    }
    weightDraws.set(key, draws);
    return draws;
  };

  return (table: FeatureColumns, row: number): [media: number, hybrid: number, networking: number] => {
    const cells = features.map((_, f) => cellAt(table, f, row));
    const applies = (f: number) => cells[f] !== undefined && cells[f]?.kind !== "not applicable";
    const parts = dimensions.map(({ readings }) => {
      const kept = readings.filter(({ feature }) => applies(feature));
      const total = kept.reduce((sum, { share }) => sum + share, 0);
      return kept.map(({ feature, share, lastIsNetworking }) => ({
        feature,
        share: share / total,
        lastIsNetworking,
      }));
    });
    const weights = applicableWeights(
      plan,
      parts.map((each) => each.length > 0),
    );
    const draws = drawWeights(weights);
    const unknown = [...new Set(parts.flat().map(({ feature }) => feature))];
    const values = new Float64Array(features.length);
    const own = new Float64Array(dimensions.length);
    const counts: [number, number, number] = [0, 0, 0];
    const evaluate = () => {
      for (const f of unknown) {
        const { low = 0, high = 1 } = cells[f] ?? {};
        values[f] = high > low ? low + (high - low) * random() : low;
      }
      parts.forEach((each, j) => {
        let value = 0;
        for (const { feature, share, lastIsNetworking } of each) {
          const v = values[feature] as number;
          value += share * (lastIsNetworking ? v : 1 - v);
        }
        own[j] = value;
      });
    };
    const varies = unknown.some((f) => (cells[f]?.high ?? 1) > (cells[f]?.low ?? 0));
    evaluate();
    for (let n = 0; n < count; n++) {
      if (varies) evaluate();
      let mean = 0;
      for (let j = 0; j < own.length; j++) mean += (draws[n * own.length + j] as number) * (own[j] as number);
      const lean = 100 * (2 * mean - 1);
      const media = rubric.cutOffs.media + 10 * (random() - 0.5);
      const networking = rubric.cutOffs.networking + 10 * (random() - 0.5);
      counts[lean <= media ? 0 : lean >= networking ? 2 : 1] += 1;
    }
    return [counts[0] / count, counts[1] / count, counts[2] / count];
  };
}

/** Group x dimension over the dimensions that apply, worked out from the rubric's own table. */
function applicableWeights({ rubric }: Plan, applies: readonly boolean[]): number[] {
  const groups = rubric.groups ?? [{ id: undefined, weight: 1 }];
  const inGroup = (id: string | undefined) =>
    rubric.dimensions.reduce(
      (sum, line, j) => (applies[j] && line.group === id ? sum + line.weight : sum),
      0,
    );
  const total = groups.reduce((sum, { id, weight }) => (inGroup(id) > 0 ? sum + weight : sum), 0);
  return rubric.dimensions.map((line, j) => {
    const group = groups.find(({ id }) => id === line.group);
    return applies[j] && group ? ((group.weight / total) * line.weight) / inGroup(line.group) : 0;
  });
}
