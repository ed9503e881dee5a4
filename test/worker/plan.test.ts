import { describe, expect, test } from "vitest";
import { planResponseSchema } from "../../shared/schemas/plan.ts";
import { post, problemOf, send } from "./client.ts";
import { bearer, newWorkspace } from "./workspace.ts";

const brief = { objectives: [{ objective: "awareness" }], hoursAWeek: 10 };
const columns = ["platform", "hoursPerWeek", "audienceMatch", "status"];
const rows = [["TikTok", 8, "most", "running"], ["Facbook"], [], ["YouTube", 8, "none", "new"]];
const fine = { brief, columns, rows };

async function planned(body: object, headers: Record<string, string> = {}) {
  const response = await post("/v1/plan", body, headers);
  expect(response.status).toBe(200);
  return planResponseSchema.parse(await response.json());
}

test("rows come back in order as a plan, and one bad row fails alone", async () => {
  const plan = await planned(fine);
  if (plan.kind !== "planned") throw new Error(plan.because.join());
  expect(plan.channels.map(({ role, hours, verdict }) => [role, hours, verdict])).toEqual([
    ["Broadcast", 10, "keep"],
    [null, null, null],
    [null, null, null],
    ["Skip", 0, "no data to judge"],
  ]);
  expect(plan.channels[1]?.error).toContain("did you mean Facebook?");
  expect(plan.summary).toMatchObject({ isOptimal: true, hours: { given: 10, planned: 10 } });
  expect(plan.assumptions[0]).toContain("not a forecast");
  expect(plan.objectives).toEqual([{ objective: "awareness", share: 1 }]);
});

test.each([
  ["an object", { toString: 1 }],
  ["lists in lists", JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`)],
])("%s for a name fails its own row alone", async (_, odd) => {
  const plan = await planned({ ...fine, columns: ["platform"], rows: [["TikTok"], [odd]] });
  if (plan.kind !== "planned") throw new Error(plan.because.join());
  expect(plan.channels.map(({ hours }) => hours)).toEqual([expect.any(Number), null]);
  expect(plan.channels[1]).toMatchObject({
    name: "Row 2",
    error: "Cell 1 is a list or an object. Send text, a number, true, false or null.",
  });
});

test("a brief that cannot be kept is answered with the reasons", async () => {
  const plan = await planned({ ...fine, brief: { ...brief, mustHave: ["YouTube"], hoursAWeek: 3 } });
  expect(plan).toMatchObject({
    kind: "not feasible",
    because: ["YouTube must have hours, but it needs at least 4 hours a week, more than there are."],
  });
});

test("a definition of the workspace decides who broadcasts", async () => {
  const { key } = await newWorkspace();
  const weights = { broadcastOrConnect: 0 };
  const own = { id: "ours", from: "common-ground", cutOffs: { media: -100, networking: -99 }, weights };
  expect((await post("/v1/rubrics", own, bearer(key))).status).toBe(201);
  const roleUnder = async (rubric: string) => {
    const plan = await planned({ ...fine, rubric }, bearer(key));
    return plan.kind === "planned" ? [plan.rubric.id, plan.channels[0]?.role] : plan.because;
  };
  expect(await roleUnder("common-ground")).toEqual(["common-ground", "Broadcast"]);
  expect(await roleUnder("ours")).toEqual(["ours", "Connect"]);
});

describe("what does not fit is refused with its place", () => {
  test.each<[string, object, string[]]>([
    ["no brief", { brief: undefined }, ["/brief"]],
    ["no hours", { brief: { ...brief, hoursAWeek: 0 } }, ["/brief/hoursAWeek"]],
    [
      "an objective that is none",
      { brief: { ...brief, objectives: [{ objective: "fame" }] } },
      ["/brief/objectives/0/objective"],
    ],
    [
      "an objective twice",
      { brief: { ...brief, objectives: [{ objective: "leads" }, { objective: "leads" }] } },
      ["/brief/objectives/1/objective"],
    ],
    [
      "a share here and none there",
      { brief: { ...brief, objectives: [{ objective: "leads", share: 1 }, { objective: "sales" }] } },
      ["/brief/objectives/1"],
    ],
    ["a word that is none of a brief", { brief: { ...brief, mood: "good" } }, ["/brief"]],
    ["no known column", { columns: ["colour"], rows: [["red"]] }, ["/columns"]],
    ["a column of a plan twice", { columns: ["platform", "status", "status"], rows: [] }, ["/columns/2"]],
  ])("%s", async (_, changes, pointers) => {
    const response = await post("/v1/plan", { ...fine, ...changes });
    expect(response.status).toBe(422);
    const { errors } = await problemOf(response);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(pointers);
  });

  test("a rubric that there is not", async () => {
    const response = await post("/v1/plan", { ...fine, rubric: "gut-feeling" });
    expect([response.status, (await problemOf(response)).code]).toEqual([422, "unknown-rubric"]);
  });

  test("more than 500 rows", async () => {
    const many = { ...fine, columns: ["platform"], rows: new Array(501).fill([]) };
    const response = await post("/v1/plan", many);
    expect([response.status, (await problemOf(response)).code]).toEqual([413, "too-many-rows"]);
    expect((await post("/v1/plan", { ...many, rows: new Array(500).fill([]) })).status).toBe(200);
  });

  test("a table in CSV, which has no place for a brief", async () => {
    const response = await send("/v1/plan", {
      method: "POST",
      headers: { "Content-Type": "text/csv" },
      body: "Platform\nTV\n",
    });
    expect([response.status, (await problemOf(response)).code]).toEqual([415, "unsupported-media-type"]);
  });
});
