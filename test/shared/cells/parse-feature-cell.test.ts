import { describe, expect, test } from "vitest";
import type { Cell } from "../../../shared/cells/cell.ts";
import { parseFeatureCell } from "../../../shared/cells/parse-feature-cell.ts";
import { type FeatureId, featureById } from "../../../shared/features/index.ts";

const read = (id: FeatureId, cell: Cell) => {
  const feature = featureById(id);
  if (!feature) throw new Error(id);
  return parseFeatureCell(feature, cell);
};

describe("an ordinal feature", () => {
  test("spaces its values evenly: the middle one of five is 0.5", () => {
    expect(read("talkDirection", "even")).toMatchObject({ kind: "value", low: 0.5, high: 0.5, text: "even" });
  });

  test.each(["One-Way", " one way ", "ONE–WAY"])("takes %j for one-way", (cell) => {
    expect(read("talkDirection", cell)).toMatchObject({ low: 0, high: 0, text: "one-way" });
  });

  test.each([["friends, family, neighbours"], ["Friends Family Neighbours"]])(
    "does not mind the commas of %j",
    (cell) => {
      expect(read("ties", cell)).toMatchObject({ low: 1, high: 1 });
    },
  );

  test("does not mind typographic apostrophes", () => {
    expect(read("feedOrder", "user’s choice")).toMatchObject({ low: 2 / 3, high: 2 / 3 });
  });

  test.each([
    "mostly one-way..even",
    "mostly one-way ... even",
    "mostly one-way…even",
    "even|mostly one-way",
  ])("spans %j", (cell) => {
    expect(read("talkDirection", cell)).toMatchObject({
      low: 0.25,
      high: 0.5,
      text: "mostly one-way to even",
    });
  });

  test.each(["unknown", "Unknown", "?"])("knows that %j is unknown", (cell) => {
    expect(read("ties", cell)).toMatchObject({ kind: "unknown", low: 0, high: 1 });
  });

  test.each(["n/a", "N/A", "not applicable"])("knows that %j does not apply", (cell) => {
    expect(read("feedOrder", cell)).toMatchObject({ kind: "not applicable" });
  });

  test.each(["sideways", "even..sideways", "even|", 3, "=1+1", "🙂"])(
    "refuses %j and lists what is allowed",
    (cell) => {
      const answer = read("talkDirection", cell);
      expect(answer).toMatchObject({
        kind: "problem",
        message: expect.stringContaining("one-way, mostly one-way, even"),
      });
    },
  );

  test("takes a check box for yes and no", () => {
    expect(read("openPublishing", true)).toMatchObject({ text: "yes", low: 1 });
    expect(read("openPublishing", false)).toMatchObject({ text: "no", low: 0 });
  });
});

describe("audience size, anchored at 100,000 (0), 1,000 (0.5) and 100 (1) on a log scale", () => {
  test.each([
    [100_000, 0],
    [10_000, 0.25],
    [1_000, 0.5],
    [100, 1],
    [5_000_000, 0],
    [2, 1],
  ])("%d people have the value %d", (people, value) => {
    const cell = read("audienceSize", people);
    expect(cell).toMatchObject({ kind: "value" });
    expect(cell.kind === "value" && cell.low).toBeCloseTo(value, 12);
    expect(cell.kind === "value" && cell.high).toBeCloseTo(value, 12);
  });

  test.each(["10000", "10,000", "10 000", "10k", " 10000 "])("reads %j as ten thousand", (cell) => {
    expect(read("audienceSize", cell)).toMatchObject({ low: 0.25, high: 0.25, text: "10,000" });
  });

  test("a number that was typed as one is read as it is, whatever stands behind its point", () => {
    expect(read("hoursPerWeek", 2.125)).toMatchObject({ text: "2.125" });
    expect(read("hoursPerWeek", 0.125)).toMatchObject({ text: "0.125" });
    expect(read("hoursPerWeek", "2.125")).toEqual({
      kind: "problem",
      message: 'Hours per week: "2.125" may be 2.125 or 2,125 hours a week. Write 2.13 or 2125.',
    });
  });

  test("a range runs from its largest number to its smallest, since more people are more media", () => {
    const cell = read("audienceSize", "100..10,000");
    expect(cell).toMatchObject({ low: 0.25, high: 1, text: "100 to 10,000" });
  });

  test.each(["-5", "many", "1e3", "0", "1,5", "20.000", "10..lots"])(
    "refuses %j and says what it takes",
    (cell) => {
      expect(read("audienceSize", cell)).toMatchObject({
        kind: "problem",
        message: expect.stringContaining("people"),
      });
    },
  );
});

test.each([2015, "2015", "2019-04-02"])("closed takes %j", (cell) => {
  expect(read("closed", cell)).toMatchObject({ kind: "value" });
});

test.each(["spring", "2019-13-01", "2019-02-30", true])("closed refuses %j", (cell) => {
  expect(read("closed", cell)).toMatchObject({
    kind: "problem",
    message: expect.stringContaining("2019-04-02"),
  });
});
