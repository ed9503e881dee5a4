import { describe, expect, test } from "vitest";
import { dimensionById } from "../../../shared/dimensions/index.ts";
import { featureById } from "../../../shared/features/index.ts";
import { findObjective, objectives } from "../../../shared/objectives/index.ts";
import type { Objective, ObjectiveLine } from "../../../shared/objectives/objective.ts";

const levelsOf = (id: string): string[] => {
  const feature = featureById(id);
  return feature?.kind === "ordinal" ? feature.levels.map(({ value }) => value) : [];
};

const readsOf = (line: ObjectiveLine): string[] =>
  "feature" in line
    ? [line.feature]
    : (dimensionById(line.dimension)?.reads.map(({ feature }) => feature) ?? []);

test("there are nine, each with an id and a title of its own", () => {
  expect(objectives).toHaveLength(9);
  expect(new Set(objectives.map(({ id }) => id)).size).toBe(9);
  expect(new Set(objectives.map(({ title }) => title)).size).toBe(9);
});

test("an objective is found by id and title, whatever the case", () => {
  expect(findObjective("APP installs")?.id).toBe("appInstalls");
  expect(findObjective("customerCare")?.title).toBe("Customer care");
  expect(findObjective("fame")).toBeUndefined();
});

describe.each(objectives.map((each: Objective) => [each.title, each] as const))("%s", (_, objective) => {
  // A feature that pulled two ways, or a value that is never 0 or never 1, would make the range of fits wrong.
  test("reads each feature once", () => {
    const read = objective.lines.flatMap(readsOf);
    expect(new Set(read).size).toBe(read.length);
  });

  test("says of every value what it is worth, from 0 to 1", () => {
    for (const line of objective.lines) {
      if ("dimension" in line) expect(dimensionById(line.dimension)?.poles).toContain(line.pole);
      else {
        expect(Object.keys(line.values)).toEqual(levelsOf(line.feature));
        const worths = Object.values(line.values);
        expect([Math.min(...worths), Math.max(...worths)]).toEqual([0, 1]);
      }
    }
  });

  test("has gates on values that there are", () => {
    for (const { when } of objective.gates)
      for (const { feature, values } of when)
        expect(levelsOf(feature)).toEqual(expect.arrayContaining([...values]));
  });
});
