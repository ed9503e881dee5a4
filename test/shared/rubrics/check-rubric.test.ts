import { expect, test } from "vitest";
import { checkRubric } from "../../../shared/rubrics/check-rubric.ts";
import { findRubric, rubrics } from "../../../shared/rubrics/index.ts";
import { rubricOf } from "../scoring/table.ts";

const style = { dimension: "contentStyle", networking: "casual", weight: 1 };
const places = (rubric: Parameters<typeof checkRubric>[0]) =>
  checkRubric(rubric).map((problem) => problem.path);

test("every built-in rubric fits the vocabulary", () => {
  for (const rubric of rubrics) expect(checkRubric(rubric)).toEqual([]);
});

test("what does not fit is named at its place", () => {
  expect(places(rubricOf([{ ...style, dimension: "charm" }]))).toEqual(["/dimensions/0/dimension"]);
  expect(places(rubricOf([{ ...style, networking: "funny" }]))).toEqual(["/dimensions/0/networking"]);
  expect(places(rubricOf([style, style]))).toEqual(["/dimensions/1/dimension"]);
  expect(places(rubricOf([style], { cutOffs: { media: 5, networking: 5 } }))).toEqual(["/cutOffs"]);
  expect(places(rubricOf([{ ...style, group: "g" }]))).toEqual(["/dimensions/0/group"]);
  const groups = [
    { id: "g", title: "G", weight: 1 },
    { id: "h", title: "H", weight: 1 },
  ];
  expect(places(rubricOf([style], { groups }))).toEqual([
    "/groups/0/id",
    "/groups/1/id",
    "/dimensions/0/group",
  ]);
  expect(places(rubricOf([style], { groups: [] }))).toEqual([]);
  const gate = (feature: string, value: string) =>
    rubricOf([style], { gate: { feature, value, type: "Not social" } });
  expect(places(gate("openPublishing", "maybe"))).toEqual(["/gate/value"]);
  expect(places(gate("audienceSize", "no"))).toEqual(["/gate/feature"]);
});

test("a wrong pole is answered with the two there are", () => {
  expect(checkRubric(rubricOf([{ ...style, networking: "funny" }]))[0]?.message).toBe(
    'Name one of the poles "polished" and "casual".',
  );
});

test("a rubric is found by id and by id@version, and not in a version there is not", () => {
  expect(findRubric("eleven-differences")?.id).toBe("eleven-differences");
  expect(findRubric("eleven-differences@1")?.id).toBe("eleven-differences");
  expect(findRubric("eleven-differences@0")).toBeUndefined();
  expect(findRubric("constructor")).toBeUndefined();
});
