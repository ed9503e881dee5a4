import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { compareRubrics } from "../../../shared/comparison/compare.ts";
import { commonGround } from "../../../shared/rubrics/common-ground.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { rubricOf } from "../scoring/table.ts";

/** Three definitions, each by one feature. */
const byStyle = rubricOf([{ dimension: "contentStyle", networking: "casual", weight: 1 }], { id: "style" });
const byTies = rubricOf([{ dimension: "audienceConnection", networking: "close", weight: 1 }], {
  id: "ties",
});
const byFeed = rubricOf([{ dimension: "algorithms", networking: "time", weight: 1 }], { id: "feed" });
const columns = ["openPublishing", "polish", "ties", "feedOrder"];

function compare(rubrics: readonly Rubric[], rows: readonly unknown[]) {
  const comparison = compareRubrics(rubrics.map(planRubric), { columns, rows }, builtInCatalogue());
  if ("kind" in comparison) throw new Error(comparison.message);
  return comparison;
}

const agreed = ["yes", "polished", "strangers", "ranked"];
const twoToOne = ["yes", "polished", "strangers", "chronological"];
const allApart = ["yes", "polished", "friends family neighbours", "mixed"];
const shut = ["no", "casual", "strangers", "ranked"];
const silent = ["yes", "unknown", "unknown", "ranked"];

describe("each row", () => {
  test("says how many definitions agree, on what, and how far their leans lie apart", () => {
    const { rows } = compare([byStyle, byTies, byFeed], [agreed, twoToOne, allApart, shut]);
    expect(rows).toMatchObject([
      { commonType: "Social media", agreeing: 3, judging: 3, leanSpread: 0 },
      {
        types: ["Social media", "Social media", "Social networking"],
        commonType: "Social media",
        agreeing: 2,
        leanSpread: 200,
      },
      // Feed "mixed" is a third of the way, -33: media, as the style.
      {
        types: ["Social media", "Social networking", "Social media"],
        agreeing: 2,
        judging: 3,
        leanSpread: 200,
      },
      { types: ["Not social", "Not social", "Not social"], commonType: "Not social", agreeing: 3 },
    ]);
  });

  test("counts only the definitions that know enough", () => {
    const { rows, judgedRows, contested } = compare([byStyle, byTies, byFeed], [silent]);
    expect(rows[0]).toMatchObject({ agreeing: 1, judging: 1, commonType: "Social media", leanSpread: null });
    expect([judgedRows, contested]).toEqual([0, []]);
  });

  test("names no common type on a tie", () => {
    const { rows } = compare([byStyle, byTies], [allApart]);
    expect(rows[0]).toMatchObject({ commonType: null, agreeing: 1, judging: 2 });
  });

  test("that cannot be read has its error, and the others do not notice", () => {
    const { rows } = compare([byStyle, byTies], [["yes", "sideways"], agreed]);
    expect(rows[0]).toMatchObject({
      types: [null, null],
      judging: 0,
      error: expect.stringContaining('"sideways"'),
    });
    expect(rows[1]).toMatchObject({ agreeing: 2, error: null });
  });
});

describe("over all rows", () => {
  test("it says on how many all agree, and which are contested, the most contested first", () => {
    const half = ["yes", "mixed", "strangers", "chronological"];
    const comparison = compare([byStyle, byTies, byFeed], [agreed, twoToOne, half, shut]);
    expect([comparison.agreedRows, comparison.judgedRows]).toEqual([2, 4]);
    // In the third row every definition says something else, in the second one of three does.
    expect(comparison.contested).toEqual([2, 1]);
  });

  test("the pooled definition is no rater of its own", () => {
    const rows = [agreed, twoToOne, allApart];
    expect(compare([byStyle, byTies, commonGround], rows).alpha).toEqual(
      compare([byStyle, byTies], rows).alpha,
    );
  });

  test("Not social counts as missing for the agreement beyond chance", () => {
    const rows = [agreed, allApart];
    expect(compare([byStyle, byTies], [...rows, shut]).alpha.types).toEqual(
      compare([byStyle, byTies], rows).alpha.types,
    );
  });

  test("where only one type occurs there is no alpha, and the reason is given", () => {
    expect(compare([byStyle, byTies], [agreed, agreed]).alpha.types).toMatchObject({ kind: "none" });
  });
});
