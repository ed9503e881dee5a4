import { describe, expect, test } from "vitest";
import { pointersOf, post, problemOf } from "./client.ts";
import { styleAndScale as rubric, scale, style } from "./style-and-scale.ts";

const fine = { columns: ["platform"], rows: [["TV"]] };

describe("rubrics sent along", () => {
  const group = (id: string) => ({ id, title: id, weight: 1 });

  test("the rubric that the cases below spoil is fine", async () => {
    expect((await post("/v1/score", { ...fine, rubric })).status).toBe(200);
  });

  test.each([
    [
      "an unknown dimension",
      { dimensions: [style, { ...scale, dimension: "colour" }] },
      "/dimensions/1/dimension",
    ],
    [
      "a dimension of every object",
      { dimensions: [{ ...style, dimension: "constructor" }] },
      "/dimensions/0/dimension",
    ],
    ["a dimension that is there twice", { dimensions: [style, scale, style] }, "/dimensions/2/dimension"],
    [
      "a pole of another dimension",
      { dimensions: [style, { ...scale, networking: "casual" }] },
      "/dimensions/1/networking",
    ],
    [
      "a pole in other letters",
      { dimensions: [{ ...style, networking: "Casual" }] },
      "/dimensions/0/networking",
    ],
    ["a weight of nothing", { dimensions: [{ ...style, weight: 0 }] }, "/dimensions/0/weight"],
    ["a weight as text", { dimensions: [style, { ...scale, weight: "1" }] }, "/dimensions/1/weight"],
    ["a misspelt key of a dimension", { dimensions: [{ ...style, wieght: 2 }] }, "/dimensions/0"],
    ["no dimensions", { dimensions: [] }, "/dimensions"],
    ["a group without groups", { dimensions: [{ ...style, group: "a" }] }, "/dimensions/0/group"],
    [
      "a dimension outside of all groups",
      { groups: [group("a")], dimensions: [{ ...style, group: "a" }, scale] },
      "/dimensions/1/group",
    ],
    [
      "a group that nothing is in",
      { groups: [group("a"), group("b")], dimensions: [{ ...style, group: "a" }] },
      "/groups/1/id",
    ],
    [
      "a group that is there twice",
      { groups: [group("a"), group("a")], dimensions: [{ ...style, group: "a" }] },
      "/groups/1/id",
    ],
    ["cut-offs the wrong way round", { cutOffs: { media: 20, networking: -20 } }, "/cutOffs"],
    ["cut-offs at one point", { cutOffs: { media: 0, networking: 0 } }, "/cutOffs"],
    ["a cut-off beyond the scale", { cutOffs: { media: -101, networking: 20 } }, "/cutOffs/media"],
    ["a floor in per cent", { coverageFloor: 60 }, "/coverageFloor"],
    ["an id with blanks", { id: "my rubric" }, "/id"],
    [
      "a gate on an unknown feature",
      { gate: { feature: "colour", value: "no", type: "Not social" } },
      "/gate/feature",
    ],
    [
      "a gate on a number",
      { gate: { feature: "audienceSize", value: "1", type: "Not social" } },
      "/gate/feature",
    ],
    [
      "a gate on an unknown value",
      { gate: { feature: "openPublishing", value: "maybe", type: "Not social" } },
      "/gate/value",
    ],
    [
      "a gate to another type",
      { gate: { feature: "openPublishing", value: "no", type: "Hybrid" } },
      "/gate/type",
    ],
    ["a key nobody knows", { colour: "red" }, ""],
  ])("%s is pointed at", async (_, spoilt, pointer) => {
    expect(await pointersOf({ ...fine, rubric: { ...rubric, ...spoilt } })).toEqual([`/rubric${pointer}`]);
  });

  test("everything that is wrong is named at once", async () => {
    const dimensions = [
      { ...style, dimension: "colour" },
      { ...scale, networking: "many" },
    ];
    const cutOffs = { media: 1, networking: 0 };
    expect(await pointersOf({ ...fine, rubric: { ...rubric, dimensions, cutOffs } })).toEqual([
      "/rubric/dimensions/0/dimension",
      "/rubric/dimensions/1/networking",
      "/rubric/cutOffs",
    ]);
  });

  test("a wrong pole is answered with the two that the dimension has", async () => {
    const response = await post("/v1/score", {
      ...fine,
      rubric: { ...rubric, dimensions: [{ ...style, networking: "sloppy" }] },
    });
    const { errors } = await problemOf(response);
    expect(errors?.[0]?.message).toMatch(/"polished".*"casual"/);
  });
});
