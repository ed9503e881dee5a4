import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pearson } from "../../../shared/documents/correlations.ts";
import { documents } from "../../../shared/documents/index.ts";

test.each(Object.keys(documents))("docs/%s says what the code says (npm run docs writes it anew)", (name) => {
  const written = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  expect(written).toBe(documents[name]?.());
});

describe("Pearson's correlation", () => {
  test("is that of the textbook: 1 2 3 4 5 and 2 4 5 4 5 have 0.775", () => {
    expect(pearson([1, 2, 3, 4, 5], [2, 4, 5, 4, 5])).toBeCloseTo(0.7746, 4);
  });

  test("leaves out places where one is missing, and does not exist where nothing varies", () => {
    expect(pearson([1, 2, Number.NaN, 3], [-1, -2, 7, -3])).toBeCloseTo(-1, 12);
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeUndefined();
    expect(pearson([1, 2], [1, 2])).toBeUndefined();
  });
});
