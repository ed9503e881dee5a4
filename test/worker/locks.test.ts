import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import type { Scope } from "../../shared/schemas/scope.ts";
import { scopes } from "../../shared/schemas/scope.ts";
import { createKey } from "../../worker/src/access/key.ts";
import { createApp } from "../../worker/src/app.ts";
import { loadRoutes, type Route } from "../../worker/src/routes/index.ts";
import { post, problemOf, send } from "./client.ts";
import { operations } from "./contract/document.ts";
import { exampleRequests } from "./contract/requests.ts";
import { adminSecret, bearer, newKey, newWorkspace } from "./workspace.ts";

const routes = await loadRoutes();

type Headers = Record<string, string>;

const database = (env as unknown as { DB: D1Database }).DB;

/** What the table of locks presents, made once. */
let keys: Record<
  "whole" | "cutOff" | "wrongChecksum" | "unknown" | "wrongSecret" | "revoked" | "expired",
  string
>;
let admin: string;

beforeAll(async () => {
  const workspace = await newWorkspace();
  admin = workspace.key;
  const [whole, revoked, expired] = await Promise.all([
    newKey(admin, { scopes: [...scopes] }),
    newKey(admin, { scopes: [...scopes] }),
    newKey(admin, { scopes: [...scopes] }),
  ]);
  await send(`/v1/keys/${revoked.record.id}`, { method: "DELETE", headers: bearer(admin) });
  await database.prepare("UPDATE keys SET expires_at = 1 WHERE id = ?").bind(expired.record.id).run();
  keys = {
    whole: whole.key,
    cutOff: whole.key.slice(0, -1),
    wrongChecksum: withOtherEnd(whole.key),
    unknown: (await createKey()).text,
    wrongSecret: await withOtherSecret(whole.key),
    revoked: revoked.key,
    expired: expired.key,
  };
});

const withOtherEnd = (key: string) => key.slice(0, -1) + (key.endsWith("0") ? "1" : "0");

/** The id of a key with another secret, and the checksum that belongs to it: it looks like a key in every way. */
async function withOtherSecret(key: string): Promise<string> {
  const body = `${key.slice(0, "stk_".length + 12)}_${"A".repeat(32)}`;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body));
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return body + hex.slice(0, 8);
}

const operationOf = ({ id }: Route) => {
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`${id} is not documented.`);
  return operation;
};

/** The route's own example under other credentials. */
function sendTo(route: Route, credentials: Headers, body?: string): Promise<Response> {
  const [request] = exampleRequests(operationOf(route));
  if (!request) throw new Error(`${route.id} has no example.`);
  const { path, method, headers } = request;
  const text = body ?? request.body;
  const init = { method, headers: { ...headers, ...credentials }, ...(text !== undefined && { body: text }) };
  return send(path, init);
}

async function expectRefusal(response: Response, status: number, code: string): Promise<void> {
  const problem = await problemOf(response);
  expect({ status: response.status, code: problem.code }).toEqual({ status, code });
  const challenge = response.headers.get("WWW-Authenticate") ?? "";
  expect(challenge).toMatch(/^Bearer realm="SocialType"/);
}

test("the app has the routes of the list and no others, and each is documented", () => {
  const served = createApp()
    .routes.filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  const listed = routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(served.sort()).toEqual([...listed].sort());
  expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...listed].sort());
});

const presented = [
  ["cut off", "cutOff", "malformed-key"],
  ["with a wrong checksum", "wrongChecksum", "malformed-key"],
  ["unknown", "unknown", "unknown-key"],
  ["known by its id but with another secret", "wrongSecret", "unknown-key"],
  ["revoked", "revoked", "revoked-key"],
  ["expired", "expired", "expired-key"],
] as const;

const named = (route: Route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const;

describe.each(routes.filter(({ lock }) => lock.kind === "none" || lock.kind === "anybody").map(named))(
  "%s is open",
  (_, route) => {
    test.each([
      ["nothing", {}],
      ["a key that is none", bearer("nonsense")],
    ])("with %s", async (_how, credentials) => {
      expect((await sendTo(route, credentials)).status).toBe(200);
    });
  },
);

describe.each(routes.filter(({ lock }) => lock.kind === "key" || lock.kind === "anybody or key").map(named))(
  "%s",
  (_, route) => {
    test.each(presented)("refuses a key that is %s", async (_how, key, code) => {
      await expectRefusal(await sendTo(route, bearer(keys[key])), 401, code);
    });

    test.each([
      ["another scheme", "Basic c3RrOg=="],
      ["two words", "Bearer stk_ x"],
      ["no word", "Bearer"],
      ["the admin secret", `Bearer ${adminSecret}`],
    ])("refuses %s", async (_how, header) => {
      await expectRefusal(await sendTo(route, { Authorization: header }), 401, "malformed-key");
    });

    const takesBody = operationOf(route).requestBody !== undefined;
    if (takesBody)
      test("says nothing about the body before the key is right", async () => {
        const response = await sendTo(route, { ...bearer(keys.unknown), "Content-Type": "text/plain" }, "{");
        await expectRefusal(response, 401, "unknown-key");
      });

    const scope = "scope" in route.lock ? route.lock.scope : undefined;
    if (scope)
      test("refuses a key with every scope but its own", async () => {
        const others = scopes.filter((each) => each !== scope) as Scope[];
        const { key } = await newKey(admin, { scopes: others });
        const response = await sendTo(route, bearer(key));
        expect(response.headers.get("WWW-Authenticate")).toContain(`scope="${scope}"`);
        await expectRefusal(response, 403, "missing-scope");
      });

    test("takes a live key with its scope", async () => {
      const { key } = await newKey(admin, { scopes: scope ? [scope] : ["score"] });
      expect([401, 403]).not.toContain((await sendTo(route, bearer(key))).status);
    });

    if (route.lock.kind === "key")
      test("refuses a caller without a key", async () => {
        await expectRefusal(await sendTo(route, {}), 401, "missing-key");
      });

    if (route.lock.kind === "anybody or key")
      test("takes a caller without a key", async () => {
        expect((await sendTo(route, {})).status).toBe(200);
      });
  },
);

describe.each(routes.filter(({ lock }) => lock.kind === "admin").map(named))("%s", (_, route) => {
  test.each([
    ["nothing", undefined, "missing-key"],
    ["a wrong secret", "not-the-admin-secret-of-the-tests", "wrong-admin-secret"],
    ["the secret and a bit more", `${adminSecret}x`, "wrong-admin-secret"],
    ["an empty word", "", "malformed-key"],
  ])("refuses %s", async (_how, secret, code) => {
    await expectRefusal(await sendTo(route, secret === undefined ? {} : bearer(secret)), 401, code);
  });

  test("refuses the key of a workspace, whatever it may do there", async () => {
    await expectRefusal(await sendTo(route, bearer(keys.whole)), 401, "wrong-admin-secret");
  });

  test("is shut where the deployment has no admin secret", async () => {
    const [request] = exampleRequests(operationOf(route));
    const { ADMIN_SECRET: _, ...without } = env as unknown as Record<string, unknown>;
    const init = { ...request, headers: { ...request?.headers, ...bearer(adminSecret) } };
    const response = await createApp().request(request?.path ?? "", init, without);
    await expectRefusal(response, 401, "wrong-admin-secret");
  });
});

describe("another workspace's", () => {
  const rubric = { id: "theirs", from: "eleven-differences", weights: { trends: 2 } };
  let theirs: Awaited<ReturnType<typeof newWorkspace>>;
  let own: Awaited<ReturnType<typeof newWorkspace>>;

  beforeAll(async () => {
    [theirs, own] = [await newWorkspace("Theirs"), await newWorkspace("Own")];
    expect((await post("/v1/rubrics", rubric, bearer(theirs.key))).status).toBe(201);
  });

  /** Routes that name something of a workspace in their path. */
  const naming = routes.filter(({ path, lock }) => path.includes("{") && lock.kind !== "admin");

  test.each(naming.map(named))("%s finds nothing", async (_, route) => {
    const ids = { id: "theirs", keyId: theirs.keyId };
    const [request] = exampleRequests(operationOf(route), ids);
    const init = { ...request, headers: { ...request?.headers, ...bearer(own.key) } };
    const response = await send(request?.path ?? "", init);
    expect(response.status).toBe(404);
    expect((await problemOf(response)).code).toBe("not-found");
  });

  test.each(["theirs", "theirs@1"])("rubric cannot be scored as %s", async (name) => {
    const table = { rubric: name, columns: ["platform"], rows: [["TV"]] };
    expect((await post("/v1/score", table, bearer(theirs.key))).status).toBe(200);
    for (const headers of [bearer(own.key), {}]) {
      const response = await post("/v1/score", table, headers);
      expect((await problemOf(response)).code).toBe("unknown-rubric");
    }
  });

  test("rubrics, versions and keys are in no list, and all that was done above changed nothing", async () => {
    const seen = await Promise.all(
      ["/v1/rubrics", "/v1/keys"].map(async (path) =>
        (await send(path, { headers: bearer(own.key) })).text(),
      ),
    );
    expect(seen.join()).not.toMatch(new RegExp(`theirs|${theirs.keyId}`));
    const response = await send("/v1/rubrics/theirs", { headers: bearer(theirs.key) });
    expect(response.headers.get("ETag")).toBe('"1"');
    expect((await send("/v1/key", { headers: bearer(theirs.key) })).status).toBe(200);
  });

  test("rubric cannot be the start of one's own", async () => {
    const response = await post("/v1/rubrics", { id: "copy", from: "theirs" }, bearer(own.key));
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors?.map(({ pointer }) => pointer)).toEqual(["/from"]);
  });
});

test("where scoring needs a key, a caller without one is told so, and the vocabulary stays open", async () => {
  const closed = createApp({ log: () => {}, error: () => {} });
  const bindings = { ...env, ANONYMOUS_SCORING: "off" };
  for (const route of routes.filter(({ lock }) => lock.kind === "anybody or key")) {
    const [request] = exampleRequests(operationOf(route));
    const response = await closed.request(request?.path ?? "", request, bindings);
    const isScoring = "scoring" in route.lock && route.lock.scoring === true;
    expect([route.id, response.status]).toEqual([route.id, isScoring ? 401 : 200]);
    if (isScoring) expect((await problemOf(response)).code).toBe("missing-key");
  }
});
