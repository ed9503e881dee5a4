import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Entry } from "../../../shared/catalogue/catalogue.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { smoothed } from "../../../shared/scoring/normal.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { Robustness } from "../../../shared/scoring/robustness.ts";
import { scoreRows } from "../../../shared/scoring/score-rows.ts";
import { entryColumns } from "../../../shared/scoring/uses.ts";
import { createDraws, createRandom } from "./draws.ts";
import { resultOf, rubricOf } from "./table.ts";

/** Every platform at each of its dates, and each of its uses. */
function everyEntry(): Entry[] {
  const catalogue = builtInCatalogue();
  return catalogue.platforms.flatMap(({ name, rows }) =>
    rows.flatMap(({ asOf }) => {
      const found = catalogue.resolve({ platform: name, use: "", asOf });
      return found.kind === "entry" ? [found.entry, ...found.entry.uses] : [];
    }),
  );
}

describe("robustness agrees with 100,000 plain draws within 0.02, for every row of the catalogue", () => {
  const entries = everyEntry();
  const table = entryColumns(entries);

  test.each(rubrics.map((rubric) => [rubric.id, rubric] as const))(
    "under %s",
    { timeout: 120_000 },
    (_, rubric) => {
      const plan = planRubric(rubric);
      const robustness = new Robustness(plan, table, scoreRows(plan, table));
      const draw = createDraws(plan, 100_000, createRandom(20260101));
      const off = entries.flatMap((entry, row) => {
        const { media, hybrid, networking } = robustness.sharesOf(row);
        const drawn = draw(table, row);
        const error = Math.max(
          ...[media, hybrid, networking].map((share, i) => Math.abs(share - (drawn[i] ?? 0))),
        );
        return error > 0.02 ? [{ platform: entry.platform, use: entry.use, error }] : [];
      });
      expect(entries.length).toBeGreaterThan(200);
      expect(off).toEqual([]);
    },
  );
});

describe("robustness", () => {
  const open = { openPublishing: "yes" };
  const two = rubricOf([
    { dimension: "contentStyle", networking: "casual", weight: 1 },
    { dimension: "audienceConnection", networking: "close", weight: 1 },
  ]);

  test("is 100 where nothing can move the type", () => {
    expect(resultOf(two, { ...open, polish: "casual", ties: "friends family neighbours" })).toMatchObject({
      robustness: 100,
      status: "certain",
    });
  });

  test("is the share of cut-offs on the right side where only they vary", () => {
    // One dimension: no weight to vary. Lean -17.6 (0.412 of the way, log scale) against a cut-off in -25 .. -15.
    const one = rubricOf([{ dimension: "audienceScale", networking: "dozens to hundreds", weight: 1 }]);
    const people = 1_000 * 100 ** (2 * 0.088);
    expect(resultOf(one, { ...open, audienceSize: people.toFixed(3) })).toMatchObject({
      lean: -18,
      type: "Hybrid",
      robustness: 74,
    });
  });

  test("is half where the lean stands on the cut-off, whatever the weights do", () => {
    // Style mixed (0) and ties at -33.3, weights 2 : 3 give -20, the media cut-off; the weights spread around it.
    const rubric = rubricOf([
      { dimension: "contentStyle", networking: "casual", weight: 2 },
      { dimension: "audienceConnection", networking: "close", weight: 3 },
    ]);
    const result = resultOf(rubric, { ...open, polish: "mixed", ties: "shared interest" });
    expect(result.lean).toBe(-20);
    expect(Math.abs(Number(result.robustness) - 50)).toBeLessThanOrEqual(2);
  });

  test("counts what is unknown: a type that half of the values would change is not firm", () => {
    // Known style +100, unknown ties uniform on -100 .. 100: the lean is 50 +- 50, networking from 20 on: 80 %.
    const result = resultOf(rubricOf(two.dimensions, { coverageFloor: 0.4 }), { ...open, polish: "casual" });
    expect(result).toMatchObject({ type: "Social networking", leanRange: [0, 100], status: "likely" });
    expect(Math.abs(Number(result.robustness) - 80)).toBeLessThanOrEqual(2);
  });

  test("names another type where that is commoner", () => {
    // 630 people are 0.6 of the way, +20; the unknown 40 % make it 12 +- 40: networking from 20 on 40 %, hybrid 50 %.
    const rubric = rubricOf([
      { dimension: "audienceScale", networking: "dozens to hundreds", weight: 3 },
      { dimension: "contentStyle", networking: "casual", weight: 2 },
    ]);
    const result = resultOf(rubric, { ...open, audienceSize: 630 });
    expect(result).toMatchObject({ lean: 20, type: "Social networking", status: "open" });
    expect(Math.abs(Number(result.robustness) - 40)).toBeLessThanOrEqual(2);
    expect(result.notes).toContain("with other plausible weights and values, Hybrid is commoner");
  });

  test("is fixed where the gate decides, and blank where there is not enough evidence", () => {
    expect(resultOf(two, { openPublishing: "no", polish: "casual" })).toMatchObject({
      robustness: "fixed by gate",
      status: "certain",
    });
    expect(resultOf(two, { ...open })).toMatchObject({ robustness: null, status: "open", flip: [] });
  });

  test("keeps cut-offs that stand close from crossing", () => {
    const narrow = rubricOf(two.dimensions, { cutOffs: { media: -1, networking: 1 } });
    const result = resultOf(narrow, { ...open, polish: "mixed", ties: "strangers" });
    expect(Number(result.robustness)).toBeGreaterThanOrEqual(99);
  });
});

describe("the smoothed normal distribution", () => {
  // Values of the standard normal distribution function as any table has them.
  test.each([
    [-1.96, 0.0249979],
    [0, 0.5],
    [1, 0.8413447],
    [2.5758293, 0.995],
  ])("has its known value at %d", (z, share) => {
    expect(smoothed(0, z, 0)).toBeCloseTo(share, 6);
  });

  test.each([1, 2, 3] as const)("integration %i is undone by differentiation, skewed or not", (n) => {
    const step = 1e-3;
    for (const skewness of [0, 0.4, -0.8]) {
      for (const z of [-2.2, -0.7, 0.3, 1.9]) {
        const slope = (smoothed(n, z + step, skewness) - smoothed(n, z - step, skewness)) / (2 * step);
        expect(slope).toBeCloseTo(smoothed((n - 1) as 0 | 1 | 2, z, skewness), 3);
      }
    }
  });
});
