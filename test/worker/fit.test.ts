import { describe, expect, test } from "vitest";
import { objectiveIds } from "../../shared/objectives/index.ts";
import { fitResponseSchema } from "../../shared/schemas/fit.ts";
import { post, problemOf, send } from "./client.ts";

/** The fits of a body that must be accepted; parsing it proves its shape. */
async function fitted(body: object) {
  const response = await post("/v1/fit", body);
  expect(response.status).toBe(200);
  return fitResponseSchema.parse(await response.json());
}

const sendCsv = (text: string, query = "") =>
  send(`/v1/fit${query}`, { method: "POST", headers: { "Content-Type": "text/csv" }, body: text });

// Engagement weighs replies 3, talk 3, reshare 2, focus 1, polish 1: 3 x 1 + 3 x 1/2 + 2 x 1 + 2/3 + 1/2 = 7.67 of 10.
const talk = {
  columns: ["replies", "talkDirection", "reshare", "audienceFocus", "polish"],
  rows: [
    ["threads", "even", "one tap to followers", "niche", "mixed"],
    ["threads", "unknown", "one tap to followers", "niche", "mixed"],
    ["sideways", "even", "one tap to followers", "niche", "mixed"],
    [],
  ],
};

test("rows come back in order with fit, range and reasons, and one bad row fails alone", async () => {
  const { objectives, rows } = await fitted({ objectives: ["engagement"], ...talk });
  expect(objectives).toEqual(["engagement"]);
  expect(rows.map(({ fits }) => fits?.[0]?.fit ?? null)).toEqual([77, 88, null, null]);
  expect(rows[1]?.fits?.[0]).toMatchObject({ range: [62, 92], coverage: 70 });
  expect(rows[0]?.fits?.[0]?.reasons[0]).toMatch(/^For: /);
  expect(rows[2]?.error).toContain('"sideways" is not one of');
  expect(rows[3]).toEqual({ fits: null, notes: [], error: null });
});

test("without a list all objectives are answered, in their own order", async () => {
  const { objectives, rows } = await fitted({ columns: ["platform"], rows: [["TV"]] });
  expect(objectives).toEqual(objectiveIds);
  expect(rows[0]?.fits).toHaveLength(objectiveIds.length);
});

test("a gate shuts a row out and says why", async () => {
  const { rows } = await fitted({ objectives: ["community"], columns: ["platform"], rows: [["TV"]] });
  expect(rows[0]?.fits?.[0]).toMatchObject({ kind: "shut", fit: 0, range: [0, 0] });
  expect(rows[0]?.fits?.[0]?.reasons[0]).toMatch(/: not for community$/);
});

describe("what does not fit is refused with its place", () => {
  test.each([
    ["an objective that is none", ["fame"], "/objectives/0"],
    ["an objective twice", ["leads", "sales", "leads"], "/objectives"],
    ["no objective", [], "/objectives"],
    ["a word for a list", "leads", "/objectives"],
  ])("%s", async (_, objectives, pointer) => {
    const response = await post("/v1/fit", { objectives, columns: ["platform"], rows: [] });
    expect(response.status).toBe(422);
    const { code, errors } = await problemOf(response);
    expect([code, errors?.map((error) => error.pointer)]).toEqual(["invalid-request", [pointer]]);
  });

  // 7,000 rows times objectives without a key, of nine objectives 777 rows.
  test("more rows times objectives than the limit", async () => {
    const body = { columns: ["platform"], rows: new Array(778).fill(["TV"]) };
    const response = await post("/v1/fit", body);
    expect(response.status).toBe(413);
    expect((await problemOf(response)).detail).toBe(
      "Send at most 777 rows at a time under 9 objectives; these are 778.",
    );
    expect((await post("/v1/fit", { ...body, objectives: ["leads"] })).status).toBe(200);
  });
});

describe("CSV", () => {
  test("comes back with its own columns first and the fits beside them", async () => {
    const response = await sendCsv("Channel,Owner\nTV,Ana\nFacbook,Ben\n", "?objectives=community");
    expect(response.status).toBe(200);
    expect(response.headers.get("X-Ignored-Columns")).toBe("Owner");
    const [header, tv, wrong] = (await response.text()).split("\r\n");
    expect(header).toBe(
      "Channel,Owner,fit community,fitFrom community,fitTo community,reasons community,notes,error",
    );
    expect(tv).toMatch(/^TV,Ana,0,0,0,.+: not for community.*,$/);
    expect(wrong).toMatch(/^Facbook,Ben,,,,,,.*did you mean Facebook\?/);
  });

  test("takes all objectives where the address names none, and refuses a name that is none", async () => {
    const header = (await (await sendCsv("Channel\nTV\n")).text()).split("\r\n")[0]?.split(",") ?? [];
    expect(header.filter((column) => column.startsWith("fit "))).toEqual(
      objectiveIds.map((id) => `fit ${id}`),
    );
    const { errors } = await problemOf(await sendCsv("Channel\nTV\n", "?objectives=leads,fame"));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["/objectives/1"]);
  });
});
