import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { createApp } from "../../worker/src/app.ts";
import { get, pointersOf, post, problemOf, send } from "./client.ts";
import { bearer, newWorkspace } from "./workspace.ts";

const fine = { columns: ["platform"], rows: [["TV"]] };

describe("bodies that cannot be read", () => {
  test.each([
    ["cut off", '{"columns": ["platform"]'],
    ["empty", ""],
    ["with single quotes", "{'columns': []}"],
    ["with NaN, which JSON does not have", '{"columns": ["platform"], "rows": [[NaN]]}'],
  ])("a body that is %s is malformed JSON", async (_, body) => {
    const response = await post("/v1/score", body);
    expect(response.status).toBe(400);
    expect(await problemOf(response)).toMatchObject({ code: "malformed-json", instance: "/v1/score" });
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])(
    "JSON sent as %s is refused",
    async (type) => {
      const response = await post("/v1/score", fine, { "Content-Type": type });
      expect(response.status).toBe(415);
      const { code, detail } = await problemOf(response);
      expect(code).toBe("unsupported-media-type");
      expect(detail).toContain("application/json");
    },
  );

  test("JSON sent without any content type is refused", async () => {
    const body = new TextEncoder().encode(JSON.stringify(fine));
    const response = await send("/v1/score", { method: "POST", body });
    expect(response.status).toBe(415);
    expect((await problemOf(response)).code).toBe("unsupported-media-type");
  });

  test.each(["application/json; charset=utf-8", "Application/JSON"])("%s counts as JSON", async (type) => {
    expect((await post("/v1/score", fine, { "Content-Type": type })).status).toBe(200);
  });
});

describe("places and methods that do not exist", () => {
  test.each(["/", "/v1", "/v2/score", "/v1/score/extra", "/v1/features/ties", "/__proto__"])(
    "there is nothing under %s",
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await problemOf(response)).toMatchObject({ code: "not-found", instance: path });
    },
  );

  test.each([
    ["GET", "/v1/score", "POST"],
    ["PUT", "/v1/score", "POST"],
    ["PATCH", "/v1/rubrics", "GET, HEAD, POST"],
    ["POST", "/v1/rubrics/eleven-differences", "GET, HEAD, PUT, DELETE"],
    ["GET", "/v1/keys/4fZk0aQ92bXe", "DELETE"],
    ["PATCH", "/v1/features", "GET, HEAD"],
    ["POST", "/v1/platforms", "GET, HEAD"],
    ["POST", "/healthz", "GET, HEAD"],
  ])("%s %s is told to use %s", async (method, path, allowed) => {
    const response = await send(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe(allowed);
    expect((await problemOf(response)).code).toBe("method-not-allowed");
  });

  test("a wrong method under an unknown path is still not found", async () => {
    const response = await post("/v1/scores", fine);
    expect(response.status).toBe(404);
    expect(response.headers.get("Allow")).toBeNull();
  });
});

describe("limits", () => {
  const small = { ...env, ANONYMOUS_MAX_ROWS: "2", ANONYMOUS_MAX_BODY_BYTES: "100" };
  const sendSmall = (body: BodyInit, headers: Record<string, string> = {}) =>
    createApp().request(
      "/v1/score",
      { method: "POST", headers: { "Content-Type": "application/json", ...headers }, body },
      small,
    );

  /** The body of `fine`, filled up with blanks. */
  const ofBytes = (bytes: number) => JSON.stringify(fine).padEnd(bytes, " ");

  test("a body may have exactly as many bytes as allowed, and not one more", async () => {
    expect((await sendSmall(ofBytes(100))).status).toBe(200);
    const response = await sendSmall(ofBytes(101));
    expect(response.status).toBe(413);
    const { code, detail } = await problemOf(response);
    expect(code).toBe("body-too-large");
    expect(detail).toContain("100 bytes");
  });

  test("a declared length over the limit is refused", async () => {
    const response = await sendSmall(ofBytes(101), { "Content-Length": "101" });
    expect(response.status).toBe(413);
    expect((await problemOf(response)).code).toBe("body-too-large");
  });

  test("bytes count, not characters", async () => {
    const body = JSON.stringify({ columns: ["platform"], rows: [["€".repeat(30)]] });
    expect(body.length).toBeLessThan(100);
    expect((await sendSmall(body)).status).toBe(413);
  });

  test.each([
    ["without a key", "4,000,000", 4_000_000],
    ["with a key", "8,000,000", 8_000_000],
  ])("the deployed Worker %s takes %s bytes and no more", async (how, _, most) => {
    const headers = how === "with a key" ? bearer((await newWorkspace()).key) : {};
    expect((await post("/v1/score", ofBytes(most), headers)).status).toBe(200);
    const response = await post("/v1/score", ofBytes(most + 1), headers);
    expect(response.status).toBe(413);
    expect((await problemOf(response)).code).toBe("body-too-large");
  });

  test("as many rows as allowed are scored, one more is refused with both numbers", async () => {
    const ofRows = (count: number) =>
      JSON.stringify({ columns: ["platform"], rows: new Array(count).fill(["TV"]) });
    expect((await sendSmall(ofRows(2))).status).toBe(200);
    const response = await sendSmall(ofRows(3));
    expect(response.status).toBe(413);
    const { code, detail } = await problemOf(response);
    expect(code).toBe("too-many-rows");
    expect(detail).toMatch(/at most 2 rows.* 3\./);
  });

  test.each([
    ["without a key", "7,000", 7_000],
    ["with a key", "10,000", 10_000],
  ])("the deployed Worker %s takes %s rows and no more, blank or not", async (how, _, most) => {
    const headers = how === "with a key" ? bearer((await newWorkspace()).key) : {};
    const ofRows = (count: number) => ({ columns: ["platform"], rows: new Array(count).fill([]) });
    expect((await post("/v1/score", ofRows(most), headers)).status).toBe(200);
    const response = await post("/v1/score", ofRows(most + 1), headers);
    expect(response.status).toBe(413);
    expect((await problemOf(response)).code).toBe("too-many-rows");
  });
});

describe("bodies that do not fit", () => {
  test.each([
    ["null", null, [""]],
    ["a list", [], [""]],
    ["an empty object", {}, ["/columns", "/rows"]],
    ["no columns", { columns: [], rows: [] }, ["/columns"]],
    ["a column that is a number", { columns: ["platform", 5], rows: [] }, ["/columns/1"]],
    ["a column name that is too long", { columns: ["x".repeat(201), "use"], rows: [] }, ["/columns/0"]],
    ["too many columns", { columns: new Array(1_001).fill("x"), rows: [] }, ["/columns"]],
    ["a duplicate column", { columns: ["platform", "platform"], rows: [] }, ["/columns/1"]],
    ["a late duplicate", { columns: ["x", "ties", "use", "ties"], rows: [] }, ["/columns/3"]],
    ["only unknown columns", { columns: ["colour", "size"], rows: [] }, ["/columns"]],
    ["rows that are no list", { columns: ["platform"], rows: { 0: ["TV"] } }, ["/rows"]],
    ["a key nobody knows", { ...fine, rubrics: "eleven-differences" }, [""]],
    ["a rubric that is a number", { ...fine, rubric: 7 }, ["/rubric"]],
    ["a blank rubric", { ...fine, rubric: "" }, ["/rubric"]],
    ["no rubric by null", { ...fine, rubric: null }, ["/rubric"]],
  ])("%s is pointed at", async (_, body, pointers) => {
    expect(await pointersOf(body)).toEqual(pointers);
  });

  test("a key named __proto__ is refused like any other unknown key", async () => {
    const response = await post("/v1/score", '{"columns":["platform"],"rows":[],"__proto__":{"rubric":"x"}}');
    expect(response.status).toBe(422);
    expect((await problemOf(response)).detail).toContain("__proto__");
  });

  test("the detail names the first place that is wrong", async () => {
    const response = await post("/v1/score", { columns: ["platform", 5], rows: 7 });
    const { code, detail, errors } = await problemOf(response);
    expect(code).toBe("invalid-request");
    expect(detail).toMatch(/^\/columns\/1: /);
    expect(errors).toHaveLength(2);
  });

  test.each(["nowhere", "eleven-differences@0", "eleven-differences@", "Eleven differences", "__proto__"])(
    "the rubric %s does not exist, and the answer names those that do",
    async (rubric) => {
      const response = await post("/v1/score", { ...fine, rubric });
      expect(response.status).toBe(422);
      const { code, detail, errors } = await problemOf(response);
      expect(code).toBe("unknown-rubric");
      expect(detail).toContain(`"${rubric}"`);
      expect(detail).toContain("eleven-differences");
      expect(errors?.map(({ pointer }) => pointer)).toEqual(["/rubric"]);
    },
  );
});

describe("request ids", () => {
  test("a caller's id comes back in the header and in the problem", async () => {
    const response = await send("/nowhere", { headers: { "X-Request-Id": "order-66" } });
    expect((await problemOf(response)).requestId).toBe("order-66");
  });

  test.each(["<script>", "a b", "x".repeat(256)])("the id %s is replaced by a safe one", async (id) => {
    const response = await send("/nowhere", { headers: { "X-Request-Id": id } });
    expect((await problemOf(response)).requestId).toMatch(/^[\w-]{1,64}$/);
  });

  test("an answer that is no problem has one as well", async () => {
    expect((await get("/healthz")).headers.get("X-Request-Id")).toMatch(/^[\w-]+$/);
  });
});

describe("failures inside", () => {
  test.each([
    ["missing", {}],
    ["no number", { ...env, MAX_ROWS: "many" }],
    ["zero", { ...env, MAX_BODY_BYTES: "0" }],
  ])("a setting that is %s fails without a word of the inside; the log says it", async (_, bindings) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const response = await createApp().request("/healthz", {}, bindings);
    const logged = log.mock.calls.map(([line]) => String(line));
    log.mockRestore();

    expect(response.status).toBe(500);
    const problem = await problemOf(response);
    expect(problem).toMatchObject({ code: "internal-error", instance: "/healthz" });
    expect(problem.errors).toBeUndefined();
    expect(JSON.stringify(problem)).not.toMatch(/MAX_|wrangler|vars|\.ts|Error:|\bat /);
    expect(logged).toEqual([expect.stringContaining(problem.requestId)]);
    expect(logged[0]).toMatch(/MAX_(ROWS|BODY_BYTES)/);
  });
});
