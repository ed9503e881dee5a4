import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { dimensions } from "../../../shared/dimensions/index.ts";
import type { Feature } from "../../../shared/features/feature.ts";
import { features } from "../../../shared/features/index.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import { TestSheet } from "../test-sheet.ts";
import { column, respond } from "./function-sheet.ts";

const withWorker = new TestSheet([]);
withWorker.respond = respond;
const withoutWorker = new TestSheet([], { workerUrl: "" });
afterAll(() => {
  withWorker.close();
  withoutWorker.close();
});

const { platforms } = builtInCatalogue();
const platformName = fc.constantFrom(...platforms.flatMap(({ name, aliases }) => [name, ...aliases]));
const nameWithUse = fc.constantFrom(
  ...platforms.flatMap(({ name, uses }) => uses.map((use) => `${name} ${use.name}`)),
);
const values = (features as readonly Feature[]).flatMap((feature) =>
  feature.kind === "ordinal" ? feature.levels.map(({ value }) => value) : [],
);

const awkward = [
  ...["", " ", "\u00a0", "Loading...", " Loading... ", "#N/A", "#REF!", "#DIV/0!"],
  ...["=1+1", "+1", "-1", "@here", "'quoted", '=HYPERLINK("https://x.example")'],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "null", "undefined"],
  ...["😀", "👩‍👩‍👧", "\ud800", "فيسبوك", "\u202eTV", "ﬁ", "é", "İ", "\n", "\t", "\0", "x".repeat(50_000)],
  ...["unknown", "n/a", "a..b", "0..40", "no|yes", "1.000", "1e99", "all"],
];

const cell = fc.oneof(
  { arbitrary: platformName, weight: 4 },
  {
    arbitrary: fc.constantFrom("Platform", "Channel", "Use", "As of", ...features.map(({ title }) => title)),
    weight: 3,
  },
  { arbitrary: fc.constantFrom(...values), weight: 3 },
  { arbitrary: fc.constantFrom(...awkward), weight: 4 },
  {
    arbitrary: fc.constantFrom(...rubrics.map(({ id }) => id), ...dimensions.map(({ title }) => title)),
    weight: 1,
  },
  { arbitrary: fc.string({ unit: "binary", maxLength: 30 }), weight: 2 },
  { arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean()), weight: 2 },
  {
    arbitrary: fc.date({ min: new Date("1900-03-02"), max: new Date("2100-01-01"), noInvalidDate: true }),
    weight: 1,
  },
);

const block = fc
  .record({ width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 6 }) })
  .chain(({ width, height }) => {
    const row = fc.array(cell, { minLength: width, maxLength: width });
    return fc.array(row, { minLength: height, maxLength: height });
  });

const rows = fc.oneof({ arbitrary: block, weight: 4 }, { arbitrary: cell, weight: 1 });

const numbersThatJsonLacks = [
  ["Platform", "Feed order"],
  ["Facebook", Infinity],
  ["TikTok", NaN],
];

/** A function, what it gets after the rows, and how many columns it gives. */
const functions = [
  ["SOCIALTYPE", [], 1],
  ["SOCIALROLE", [], 1],
  ["SOCIALLEAN", [], 1],
  ["SOCIALSCORE", ["privacy"], 1],
  ["SOCIALWHY", [], 1],
  ["SOCIALSCORES", [], 5],
  ["SOCIALSCORES", ["", "all"], 24],
  ["SOCIALCOMPARE", [], 9],
  ["SOCIALFIT", ["customer care"], 1],
] as const;

const isCell = (value: unknown): boolean =>
  typeof value === "number"
    ? Number.isFinite(value)
    : typeof value === "boolean" || (typeof value === "string" && value.length <= 50_000);

/** Rows and columns; undefined where it is one cell. */
function shapeOf(result: unknown): [rows: number, columns: number] | undefined {
  if (!Array.isArray(result)) {
    expect(isCell(result)).toBe(true);
    return undefined;
  }
  const width = result[0].length;
  expect(result.every((row) => Array.isArray(row) && row.length === width && row.every(isCell))).toBe(true);
  return [result.length, width];
}

test("any rows give a cell or a block of the right shape, with the Worker and without it the same", () => {
  fc.assert(
    fc.property(fc.constantFrom(...functions), rows, ([name, rest, width], argument) => {
      const result = withoutWorker.call(name, argument, ...rest);
      expect(withWorker.call(name, argument, ...rest)).toEqual(result);
      const shape = shapeOf(result);
      const height = Array.isArray(argument) ? argument.length : 1;
      const isOneMessage = shape === undefined ? !Array.isArray(argument) : String(shape) === "1,1";
      const tops = width > 1 ? [0, 1] : [0];
      const isBeside =
        shape !== undefined && shape[1] === width && tops.some((top) => shape[0] === height + top);
      expect(isOneMessage || isBeside).toBe(true);
    }),
    { numRuns: 300, examples: [[["SOCIALTYPE", [], 1], numbersThatJsonLacks]] },
  );
});

test("blank rows stay blank, and rows that are computing stay so, whatever stands beside them", () => {
  const names = fc.array(fc.oneof(platformName, fc.constantFrom("", " ", "Loading..."), cell), {
    minLength: 2,
  });
  fc.assert(
    fc.property(fc.constantFrom("SOCIALTYPE", "SOCIALLEAN", "SOCIALWHY"), names, (name, cells) => {
      const result = withWorker.call(name, column(["Platform", ...cells])) as unknown[][];
      expect(result).toHaveLength(cells.length + 1);
      cells.forEach((each, i) => {
        const text = typeof each === "string" ? each.trim() : each;
        const shown = result[i + 1]?.[0];
        if (text === "" || text === "Loading...") expect(shown).toBe(text);
        else expect(shown).not.toBe("Loading...");
      });
    }),
    { numRuns: 60 },
  );
});

test("any further arguments give a cell or a block", () => {
  const argument = fc.oneof(cell, block, fc.constant(undefined));
  fc.assert(
    fc.property(fc.constantFrom(...functions), rows, argument, argument, ([name], first, second, third) => {
      shapeOf(withoutWorker.call(name, first, second, third));
    }),
    { numRuns: 200 },
  );
});

test("names of the catalogue get what the core says of them, under any definition", () => {
  const names = fc.array(fc.oneof(platformName, nameWithUse), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(names, fc.constantFrom(...rubrics), fc.nat(), (cells, rubric, pick) => {
      const plan = planRubric(rubric);
      const scored = scoreTable(plan, { columns: ["platform"], rows: column(cells) }, builtInCatalogue());
      if ("kind" in scored) throw new Error(scored.message);
      const expected = (id: string): unknown[][] =>
        scored.rows.map((row) => [
          row[scored.columns.indexOf("error")] ?? row[scored.columns.indexOf(id)] ?? "",
        ]);
      const call = (name: string, ...rest: unknown[]) =>
        withWorker.call(name, column(["Platform", ...cells]), ...rest);
      const inWords = (types: unknown[][]) =>
        types.map((row) => row.map((type) => (type === "Insufficient evidence" ? "Not enough known" : type)));
      const dimension = plan.dimensions[pick % plan.dimensions.length]?.dimension;
      expect(call("SOCIALTYPE", rubric.id)).toEqual([["Type"], ...inWords(expected("type"))]);
      expect(call("SOCIALLEAN", rubric.id)).toEqual([["Lean"], ...expected("lean")]);
      expect(call("SOCIALSCORE", dimension?.id, rubric.id)).toEqual([
        [dimension?.title],
        ...expected(dimension?.id ?? ""),
      ]);
    }),
    { numRuns: 60 },
  );
});
