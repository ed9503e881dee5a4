import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { createApp } from "../../worker/src/app.ts";
import { get, post, problemOf, send } from "./client.ts";
import { builtIn, builtInCount, columns, compared, fine, pace, style, talk } from "./compared.ts";
import { bearer, newWorkspace } from "./workspace.ts";

describe("bodies that do not fit", () => {
  const spoilt = (line: object) => ({ ...style, dimensions: [{ ...style.dimensions[0], ...line }] });

  test.each([
    ["no list", "eleven-differences", "/rubrics"],
    ["null", null, "/rubrics"],
    ["an empty list", [], "/rubrics"],
    ["a single one", ["eleven-differences"], "/rubrics"],
    ["a single one that was sent along", [style], "/rubrics"],
    ["twenty-one", new Array(21).fill("eleven-differences"), "/rubrics"],
    ["a number", ["eleven-differences", 7], "/rubrics/1"],
    ["a blank id", ["eleven-differences", "common-ground", ""], "/rubrics/2"],
    [
      "a pole of another dimension",
      ["common-ground", spoilt({ networking: "slow" })],
      dimension("networking"),
    ],
    ["a dimension nobody knows", ["common-ground", spoilt({ dimension: "colour" })], dimension("dimension")],
    ["a weight of nothing", ["common-ground", spoilt({ weight: 0 })], dimension("weight")],
    ["a misspelt key", ["common-ground", { ...style, colour: "red" }], "/rubrics/1"],
    [
      "cut-offs at one point",
      [{ ...style, cutOffs: { media: 0, networking: 0 } }, talk],
      "/rubrics/0/cutOffs",
    ],
  ])("rubrics: %s is pointed at", async (_, rubrics, pointer) => {
    const response = await post("/v1/compare", { ...fine, rubrics });
    expect(response.status).toBe(422);
    const { code, instance, errors } = await problemOf(response);
    expect({ code, instance }).toEqual({ code: "invalid-request", instance: "/v1/compare" });
    expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
  });

  function dimension(key: string): string {
    return `/rubrics/1/dimensions/0/${key}`;
  }

  test("a wrong pole is answered with the two that the dimension has", async () => {
    const rubrics = ["common-ground", spoilt({ networking: "sloppy" })];
    const { detail } = await problemOf(await post("/v1/compare", { ...fine, rubrics }));
    expect(detail).toMatch(/^\/rubrics\/1\/dimensions\/0\/networking: .*"polished".*"casual"/);
  });

  test.each(["nowhere", "eleven-differences@0", "style", "__proto__"])(
    "the rubric %s does not exist, and the answer names those that do",
    async (unknown) => {
      const rubrics = ["eleven-differences", style, unknown];
      const response = await post("/v1/compare", { ...fine, rubrics });
      expect(response.status).toBe(422);
      const { code, detail, errors } = await problemOf(response);
      expect(code).toBe("unknown-rubric");
      expect(detail).toContain(`"${unknown}"`);
      for (const id of builtIn) expect(detail).toContain(id);
      expect(errors?.map(({ pointer }) => pointer)).toEqual(["/rubrics/2"]);
    },
  );

  test.each([
    ["an empty object", {}, ["/columns", "/rows"]],
    ["a duplicate column", { columns: ["use", "platform", "use"], rows: [] }, ["/columns/2"]],
    ["only unknown columns", { columns: ["colour"], rows: [] }, ["/columns"]],
    ["the key of the other path", { ...fine, rubric: "eleven-differences" }, [""]],
  ])("%s is pointed at", async (_, body, pointers) => {
    const response = await post("/v1/compare", body);
    expect(response.status).toBe(422);
    const { errors = [] } = await problemOf(response);
    expect(errors.map(({ pointer }) => pointer)).toEqual(pointers);
  });
});

describe("limits", () => {
  const sendSmall = (maxRows: number, body: object) =>
    createApp().request(
      "/v1/compare",
      { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) },
      { ...env, ANONYMOUS_MAX_ROWS: String(maxRows) },
    );
  const tv = (count: number) => ({ columns: ["platform"], rows: new Array(count).fill(["TV"]) });

  test.each([
    ["two rubrics", [style, talk], 7, 3],
    ["three rubrics", [style, pace, talk], 7, 2],
    ["all built-in rubrics", undefined, 2 * builtInCount, 2],
  ])("rows times rubrics count: %s", async (_, rubrics, maxRows, most) => {
    expect((await sendSmall(maxRows, { ...tv(most), rubrics })).status).toBe(200);
    const response = await sendSmall(maxRows, { ...tv(most + 1), rubrics });
    expect(response.status).toBe(413);
    const { code, detail } = await problemOf(response);
    expect(code).toBe("too-many-rows");
    expect(detail).toMatch(new RegExp(`at most ${most} rows.* ${most + 1}\\.`));
  });

  // 10,000 rows of one rubric are 1,428 of seven, and 5,000 of two.
  test.each([
    ["all built-in rubrics", undefined, Math.floor(10_000 / builtInCount)],
    ["two rubrics", ["eleven-differences", "common-ground"], 5_000],
  ])(
    "the deployed Worker takes as many rows with a key as it may under %s, blank or not",
    async (_, rubrics, most) => {
      const blank = (count: number) => ({ rubrics, columns: ["platform"], rows: new Array(count).fill([]) });
      const headers = bearer((await newWorkspace()).key);
      expect((await compared(blank(most), headers)).rows).toHaveLength(most);
      const response = await post("/v1/compare", blank(most + 1), headers);
      expect(response.status).toBe(413);
      expect((await problemOf(response)).code).toBe("too-many-rows");
    },
  );
});

test.each(["GET", "PUT", "DELETE"])("%s is told to use POST", async (method) => {
  const response = method === "GET" ? await get("/v1/compare") : await send("/v1/compare", { method });
  expect(response.status).toBe(405);
  expect(response.headers.get("Allow")).toBe("POST");
  expect(await problemOf(response)).toMatchObject({ code: "method-not-allowed", instance: "/v1/compare" });
});

test("a rubric cannot be compared with itself", async () => {
  const rubrics = ["eleven-differences", "common-ground", "eleven-differences@1"];
  const response = await post("/v1/compare", { rubrics, columns: ["platform"], rows: [["TV"]] });
  const problem = await problemOf(response);
  expect(problem).toMatchObject({ status: 422, code: "invalid-request" });
  expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["/rubrics/2"]);
});

test("a rubric that was sent along twice is refused as well", async () => {
  const response = await post("/v1/compare", { rubrics: [style, style], columns, rows: [["casual"]] });
  expect((await problemOf(response)).errors?.map(({ pointer }) => pointer)).toEqual(["/rubrics/1"]);
});
