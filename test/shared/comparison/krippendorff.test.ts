import { describe, expect, test } from "vitest";
import { krippendorffAlpha, type Metric } from "../../../shared/comparison/krippendorff.ts";

const alphaOf = (units: readonly (readonly (number | undefined)[])[], metric: Metric): number => {
  const result = krippendorffAlpha(units, metric);
  if (result.kind === "none") throw new Error(result.reason);
  return result.alpha;
};

/** Rows of ratings by rater, `.` for a missing one, turned into units. */
function unitsOf(...raters: readonly string[]): (number | undefined)[][] {
  const rows = raters.map((rater) => rater.trim().split(/\s+/));
  return (rows[0] ?? []).map((_, unit) =>
    rows.map((row) => (row[unit] === "." ? undefined : Number(row[unit]))),
  );
}

describe("published worked examples", () => {
  /** Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C: 4 observers, 12 units, missing values. */
  const exampleC = unitsOf(
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  );

  test.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
  ] as const)("example C has the %s alpha %d", (metric, alpha) => {
    expect(alphaOf(exampleC, metric)).toBeCloseTo(alpha, 3);
  });

  /** The same paper, example A: binary data, 2 observers, 10 units. */
  test("example A has the alpha 0.095", () => {
    const exampleA = unitsOf("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    expect(alphaOf(exampleA, "nominal")).toBeCloseTo(0.095, 3);
  });

  /** The same paper, example B: nominal data, 2 observers, 12 units (a to e as 1 to 5). */
  test("example B has the alpha 0.692", () => {
    const exampleB = unitsOf("1 1 2 2 4 3 3 3 5 4 4 1", "2 1 2 2 2 3 3 3 5 4 4 4");
    expect(alphaOf(exampleB, "nominal")).toBeCloseTo(0.692, 3);
  });
});

test("perfect agreement is 1, and the opposite of agreement is below 0", () => {
  expect(
    alphaOf(
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      "ordinal",
    ),
  ).toBe(1);
  expect(
    alphaOf(
      [
        [0, 2],
        [2, 0],
        [0, 2],
      ],
      "ordinal",
    ),
  ).toBeLessThan(0);
});

test("by hand: two raters, ratings 0 0 | 0 1", () => {
  // Pairs within units: 0 and 2 x 1. Observed (2 / 1) = 2. Values 0 0 0 1: expected 2 x 3 x 1 = 6. 1 - 3 x 2 / 6 = 0.
  expect(
    alphaOf(
      [
        [0, 0],
        [0, 1],
      ],
      "interval",
    ),
  ).toBe(0);
});

test("a unit that one rater alone has rated says nothing", () => {
  expect(
    alphaOf(
      [
        [0, 0],
        [1, 1],
        [5, undefined],
      ],
      "interval",
    ),
  ).toBe(1);
});

test("there is none, with the reason, where fewer than two values occur or nobody rated twice", () => {
  expect(
    krippendorffAlpha(
      [
        [1, 1],
        [1, 1],
      ],
      "ordinal",
    ),
  ).toMatchObject({ kind: "none", reason: expect.stringContaining("the same") });
  expect(krippendorffAlpha([[1, undefined]], "ordinal")).toMatchObject({
    kind: "none",
    reason: "No row was rated twice.",
  });
  expect(
    krippendorffAlpha(
      [
        [1, 2],
        [3, undefined],
      ],
      "ordinal",
    ),
  ).toMatchObject({ kind: "none", reason: expect.stringContaining("one row") });
  expect(krippendorffAlpha([], "interval")).toMatchObject({ kind: "none" });
});
