import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../worker/src/app.ts";
import type { Bindings } from "../../worker/src/env.ts";
import { loadRoutes } from "../../worker/src/routes/index.ts";
import { get, post, problemOf, send } from "./client.ts";
import { adminSecret, bearer, newKey, newWorkspace } from "./workspace.ts";

const routes = await loadRoutes();

const table = { columns: ["platform"], rows: [["Secret plan"], ["TV"]] };

let workspace: Awaited<ReturnType<typeof newWorkspace>>;
beforeAll(async () => {
  workspace = await newWorkspace();
  await post("/v1/rubrics", { id: "logged", from: "common-ground" }, bearer(workspace.key));
});

/** A limiter that lets so many of each name through; it notes the names. */
function limiter(most: number) {
  const names: string[] = [];
  const limit = async ({ key }: { key: string }) => {
    names.push(key);
    return { success: names.filter((name) => name === key).length <= most };
  };
  return { names, limit };
}

/** Sends to an app of its own under other bindings, and hands back what it logged and measured. */
function appWith(bindings: object) {
  const lines: { level: "log" | "error"; text: string }[] = [];
  const app = createApp({
    log: (text: string) => lines.push({ level: "log", text }),
    error: (text: string) => lines.push({ level: "error", text }),
  });
  const sendTo = async (path: string, init: RequestInit = {}) => {
    const context = createExecutionContext();
    const request = new Request(`https://worker.test${path}`, init);
    const response = await app.fetch(request, { ...env, ...bindings } as unknown as Bindings, context);
    await waitOnExecutionContext(context);
    return response;
  };
  return { lines, sendTo };
}

const scoring = (headers: Record<string, string> = {}, body: object = table): RequestInit => ({
  method: "POST",
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});

describe("rate limits", () => {
  test("count by key, whatever the address, and by address without one", async () => {
    const { key } = await newKey(workspace.key);
    const [keys, addresses] = [limiter(2), limiter(3)];
    const { sendTo } = appWith({ KEY_RATE_LIMIT: keys, ADDRESS_RATE_LIMIT: addresses });
    const from = (address: string) => ({ "CF-Connecting-IP": address });
    const statuses = async (...headers: Record<string, string>[]) => {
      const found: number[] = [];
      for (const each of headers) found.push((await sendTo("/v1/score", scoring(each))).status);
      return found;
    };
    const withKey = (address: string) => ({ ...bearer(key), ...from(address) });
    expect(await statuses(withKey("1.1.1.1"), withKey("2.2.2.2"), withKey("3.3.3.3"))).toEqual([
      200, 200, 429,
    ]);
    const one = from("1.1.1.1");
    expect(await statuses(one, one, one, one, from("2.2.2.2"))).toEqual([200, 200, 200, 429, 200]);
    expect(new Set(keys.names)).toEqual(new Set([key.split("_")[1]]));
    expect(new Set(addresses.names)).toEqual(new Set(["1.1.1.1", "2.2.2.2"]));
  });

  test("come before the body of a caller without a key is read", async () => {
    const { sendTo } = appWith({ ADDRESS_RATE_LIMIT: limiter(0) });
    let pulled = false;
    const body = new ReadableStream(
      {
        pull(controller) {
          pulled = true;
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const response = await sendTo("/v1/score", { ...scoring(), body });
    expect([response.status, pulled]).toEqual([429, false]);
  });

  test("hold with the runtime's own limiter", async () => {
    const { key } = await newKey(workspace.key);
    const { SMALL_RATE_LIMIT } = env as unknown as { SMALL_RATE_LIMIT: RateLimit };
    const { sendTo } = appWith({ KEY_RATE_LIMIT: SMALL_RATE_LIMIT });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++) statuses.push((await sendTo("/v1/key", { headers: bearer(key) })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  test("a refused key counts for its address, so that nobody can use up another's key", async () => {
    const [keys, addresses] = [limiter(100), limiter(2)];
    const { sendTo } = appWith({ KEY_RATE_LIMIT: keys, ADDRESS_RATE_LIMIT: addresses });
    const statuses: number[] = [];
    for (const headers of ["stk_x", "stk_x", "stk_x"].map(bearer))
      statuses.push((await sendTo("/v1/score", scoring(headers))).status);
    expect(statuses).toEqual([401, 401, 429]);
    expect(keys.names).toEqual([]);
  });

  test("answers say the policy, and 429 when to come back", async () => {
    const { sendTo } = appWith({ KEY_RATE_LIMIT: limiter(1), ADDRESS_RATE_LIMIT: limiter(1) });
    for (const [headers, policy] of [
      [bearer(workspace.key), '"key";q=200;w=10'],
      [{}, '"address";q=1000;w=10'],
    ] as const) {
      const first = await sendTo("/v1/score", scoring(headers));
      expect([first.status, first.headers.get("RateLimit-Policy")]).toEqual([200, policy]);
      const second = await sendTo("/v1/score", scoring(headers));
      expect(second.headers.get("RateLimit-Policy")).toBe(policy);
      expect(second.headers.get("Retry-After")).toBe("10");
      expect(await problemOf(second)).toMatchObject({ status: 429, code: "too-many-requests" });
    }
  });

  test.each(routes.map((route) => [route.id, route] as const))(
    "%s is counted, health alone is not",
    async (id, { path, method, lock }) => {
      const { sendTo } = appWith({ KEY_RATE_LIMIT: limiter(0), ADDRESS_RATE_LIMIT: limiter(0) });
      const headers =
        lock.kind === "admin" ? bearer(adminSecret) : lock.kind === "key" ? bearer(workspace.key) : {};
      const response = await sendTo(path.replace(/\{\w+\}/, "x"), { method: method.toUpperCase(), headers });
      expect(response.status).toBe(id === "health" ? 200 : 429);
    },
  );
});

describe("browsers", () => {
  test("a preflight is answered before any key is asked for", async () => {
    const response = await send("/v1/rubrics/mine", {
      method: "OPTIONS",
      headers: {
        Origin: "https://a.example",
        "Access-Control-Request-Method": "PUT",
        "Access-Control-Request-Headers": "authorization,content-type,if-match,idempotency-key",
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Access-Control-Allow-Methods")).toContain("PUT");
    const allowed = response.headers.get("Access-Control-Allow-Headers")?.toLowerCase() ?? "";
    for (const name of ["authorization", "content-type", "if-match", "idempotency-key"])
      expect(allowed).toContain(name);
    expect(response.headers.get("Access-Control-Allow-Credentials")).toBeNull();
  });

  test.each([
    ["an answer", "/v1/features", 200],
    ["a refusal", "/v1/keys", 401],
    ["nothing", "/nowhere", 404],
  ])("%s may be read by any page, with the headers that matter", async (_, path, status) => {
    const response = await send(path, { headers: { Origin: "https://a.example" } });
    expect(response.status).toBe(status);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const exposed = response.headers.get("Access-Control-Expose-Headers") ?? "";
    for (const name of ["ETag", "Retry-After", "X-Request-Id", "RateLimit-Policy", "Location"])
      expect(exposed).toContain(name);
  });

  test.each([
    ["an answer", "/healthz"],
    ["a refusal", "/v1/keys"],
    ["nothing", "/nowhere"],
  ])("%s cannot run, be framed, be taken for something else or be kept", async (_, path) => {
    const { headers } = await get(path);
    expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("Strict-Transport-Security")).toMatch(/max-age=\d{8}/);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("Vary")).toContain("Authorization");
  });
});

describe("the log", () => {
  const lineOf = async (path: string, init: RequestInit, bindings: object = {}) => {
    const { lines, sendTo } = appWith(bindings);
    const response = await sendTo(path, init);
    expect(lines).toHaveLength(1);
    return {
      response,
      level: lines[0]?.level,
      text: lines[0]?.text ?? "",
      line: JSON.parse(lines[0]?.text ?? ""),
    };
  };

  test("has one line a request with what was done, by which key, how much and how long", async () => {
    const body = { ...table, rubric: "logged" };
    const { response, line } = await lineOf("/v1/score?x=1", scoring(bearer(workspace.key), body));
    expect(line).toEqual({
      event: "request",
      requestId: response.headers.get("X-Request-Id"),
      method: "POST",
      route: "/v1/score",
      status: 200,
      milliseconds: expect.any(Number),
      keyId: workspace.keyId,
      workspaceId: workspace.id,
      rows: 2,
      rubric: "logged@1",
    });
  });

  test("never has rows, keys or what a rubric says", async () => {
    const rubric = {
      id: "mine",
      title: "Secret title",
      judges: "use",
      dimensions: [{ dimension: "colour", networking: "red", weight: 1 }],
    };
    for (const [path, init] of [
      ["/v1/score", scoring(bearer(workspace.key))],
      ["/v1/score", scoring({ ...bearer(workspace.key), "Content-Type": "text/csv" })],
      ["/v1/rubrics", scoring(bearer(workspace.key), rubric)],
      ["/v1/keys", scoring(bearer(workspace.key), { name: "Secret name", scopes: ["score"] })],
      ["/v1/workspaces", scoring(bearer(adminSecret), { name: "Secret name" })],
      ["/v1/workspaces", scoring(bearer("a-secret-that-is-not-right"), {})],
    ] as const) {
      const { text } = await lineOf(path, init);
      expect(text).not.toMatch(/secret|stk_/i);
    }
  });

  test.each([
    ["GET", "/v1/rubrics/eleven-differences", "/v1/rubrics/{id}", 200],
    ["GET", "/v1/rubrics/eleven-differences/versions", "/v1/rubrics/{id}/versions", 200],
    ["GET", "/somewhere/else", "none", 404],
    ["DELETE", "/v1/score", "none", 405],
  ])("names %s %s by its route: %s", async (method, path, route, status) => {
    expect((await lineOf(path, { method })).line).toMatchObject({ route, status });
  });

  test("has the error of a failure, which the answer does not have", async () => {
    const broken = {
      DB: {
        prepare: () => {
          throw new Error("disk full at /secret/path");
        },
      },
    };
    const { response, level, line } = await lineOf("/v1/key", { headers: bearer(workspace.key) }, broken);
    expect([response.status, level]).toEqual([500, "error"]);
    expect(line).toMatchObject({ status: 500, error: expect.stringContaining("disk full at /secret/path") });
    const problem = await problemOf(response);
    expect(problem.requestId).toBe(line.requestId);
    expect(JSON.stringify(problem)).not.toMatch(/disk|secret|path\/|\.ts|Error:/);
  });

  test("a deployment without a database says so in the log alone", async () => {
    const { response, line } = await lineOf("/v1/key", { headers: bearer(workspace.key) }, { DB: undefined });
    expect(line.error).toContain("DB");
    expect((await problemOf(response)).code).toBe("internal-error");
  });
});

describe("Analytics Engine", () => {
  test("gets one point a request where it is bound, without anything that was sent", async () => {
    const points: AnalyticsEngineDataPoint[] = [];
    const bound = { ANALYTICS: { writeDataPoint: (point: AnalyticsEngineDataPoint) => points.push(point) } };
    const { sendTo } = appWith(bound);
    await sendTo("/v1/score", scoring(bearer(workspace.key)));
    await sendTo("/v1/features");
    expect(points).toEqual([
      {
        indexes: [workspace.keyId],
        blobs: ["POST", "/v1/score", "common-ground@1", workspace.id],
        doubles: [200, 2, expect.any(Number)],
      },
      {
        indexes: ["anonymous"],
        blobs: ["GET", "/v1/features", "", ""],
        doubles: [200, 0, expect.any(Number)],
      },
    ]);
  });
});
