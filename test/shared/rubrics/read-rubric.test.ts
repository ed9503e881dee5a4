import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkRubric } from "../../../shared/rubrics/check-rubric.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { readRubric } from "../../../shared/rubrics/read-rubric.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { rubricSchema } from "../../../shared/schemas/rubric.ts";

const plain = (rubric: Rubric) => JSON.parse(JSON.stringify(rubric)) as Record<string, unknown>;

/** What the Worker's own schema and vocabulary say. */
function isTakenByWorker(value: unknown): boolean {
  const parsed = rubricSchema.safeParse(value);
  return parsed.success && checkRubric(parsed.data as Rubric).length === 0;
}

test.each(rubrics.map((rubric) => [rubric.id, rubric] as const))("takes %s as it is", (_, rubric) => {
  expect(readRubric(plain(rubric))).toEqual({ kind: "rubric", rubric: plain(rubric) });
});

describe("says where something does not fit", () => {
  const whole = plain(rubrics[1] as Rubric);
  const dimensions = whole.dimensions as Record<string, unknown>[];
  test.each([
    ["no object", "text", ""],
    ["nothing at all", null, ""],
    ["a missing part", { ...whole, title: undefined }, "/title"],
    ["a part that is none", { ...whole, colour: "red" }, "/colour"],
    ["an id with spaces", { ...whole, id: "our view" }, "/id"],
    ["a blank title", { ...whole, title: "  " }, "/title"],
    ["no dimensions", { ...whole, dimensions: [] }, "/dimensions"],
    [
      "a weight of nothing",
      { ...whole, dimensions: [{ ...dimensions[0], weight: 0 }] },
      "/dimensions/0/weight",
    ],
    [
      "a dimension that is none",
      { ...whole, dimensions: [{ ...dimensions[0], dimension: "shoeSize" }] },
      "/dimensions/0/dimension",
    ],
    ["cut-offs the wrong way round", { ...whole, cutOffs: { media: 20, networking: -20 } }, "/cutOffs"],
    ["a share above one", { ...whole, coverageFloor: 60 }, "/coverageFloor"],
  ])("%s", (_, value, path) => {
    const read = readRubric(JSON.parse(JSON.stringify(value)));
    expect(read.kind === "problems" && read.problems.map((problem) => problem.path)).toContain(path);
  });
});

/** Another value in the place of one part, at any depth. */
function spoil(value: unknown, path: readonly string[], by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== "object" || value === null) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  if (rest.length === 0 && by === undefined) delete copy[first];
  else copy[first] = spoil(copy[first], rest, by);
  return copy;
}

function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...path]];
  const inner = Object.keys(value).flatMap((name) =>
    places((value as Record<string, unknown>)[name], [...path, name]),
  );
  return [[...path], ...inner, [...path, "extra"]].map((each) => [...each]);
}

const odd = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    "",
    " ",
    "platform",
    "use",
    "none",
    0,
    -1,
    1,
    0.5,
    101,
    1e7,
    true,
    [],
    {},
    "a".repeat(201),
    "a".repeat(4_001),
  ),
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

test("takes exactly what the Worker takes, whatever part is spoilt", () => {
  const cases = fc
    .constantFrom(...rubrics.map(plain))
    .chain((rubric) =>
      fc.tuple(
        fc.constant(rubric),
        fc.constantFrom(...places(rubric).filter((path) => path.length > 0)),
        odd,
      ),
    );
  fc.assert(
    fc.property(cases, ([rubric, path, by]) => {
      const value = JSON.parse(JSON.stringify(spoil(rubric, path, by))) as unknown;
      expect([path, by, readRubric(value).kind === "rubric"]).toEqual([path, by, isTakenByWorker(value)]);
    }),
    { numRuns: 2_000 },
  );
});

test("takes names with blanks around them, and what it makes of them is what the Worker makes of them", () => {
  const padded = fc.constantFrom(" ", "\t", "\u00a0", " ".repeat(201));
  const cases = fc
    .constantFrom(...rubrics.map(plain))
    .chain((rubric) =>
      fc.tuple(
        fc.constant(rubric),
        fc.constantFrom(...places(rubric).filter((path) => path.length > 0)),
        padded,
      ),
    );
  fc.assert(
    fc.property(cases, ([rubric, path, blanks]) => {
      const inside = path.reduce<unknown>(
        (value, name) => (value as Record<string, unknown>)?.[name],
        rubric,
      );
      const value = typeof inside === "string" ? spoil(rubric, path, blanks + inside + blanks) : rubric;
      const read = readRubric(value);
      const parsed = rubricSchema.safeParse(value);
      expect(read.kind === "rubric").toBe(parsed.success);
      if (read.kind === "rubric") expect(read.rubric).toEqual(parsed.data);
    }),
    { numRuns: 1_000 },
  );
});
