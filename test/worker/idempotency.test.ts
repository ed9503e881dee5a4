import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { keyListSchema } from "../../shared/schemas/key.ts";
import { workspaceListSchema } from "../../shared/schemas/workspace.ts";
import { createApp } from "../../worker/src/app.ts";
import { loadRoutes } from "../../worker/src/routes/index.ts";
import { problemOf, send } from "./client.ts";
import { operations } from "./contract/document.ts";
import { exampleRequests } from "./contract/requests.ts";
import { adminSecret, bearer, newKey, newWorkspace } from "./workspace.ts";

const routes = await loadRoutes();

const database = (env as unknown as { DB: D1Database }).DB;
const rubric = { id: "mine", from: "eleven-differences" };

let workspace: Awaited<ReturnType<typeof newWorkspace>>;
beforeAll(async () => {
  workspace = await newWorkspace();
});

const request = (
  path: string,
  body: object,
  idempotencyKey: string | undefined,
  { by = workspace.key, method = "POST", ifMatch }: { by?: string; method?: string; ifMatch?: string } = {},
) =>
  send(path, {
    method,
    headers: {
      ...bearer(by),
      "Content-Type": "application/json",
      ...(idempotencyKey !== undefined && { "Idempotency-Key": idempotencyKey }),
      ...(ifMatch !== undefined && { "If-Match": ifMatch }),
    },
    body: JSON.stringify(body),
  });

const seen = async (response: Response) => ({
  status: response.status,
  etag: response.headers.get("ETag"),
  location: response.headers.get("Location"),
  body: await response.text(),
});

const isReplay = (response: Response) => response.headers.get("Idempotency-Replayed") === "true";

const namesOf = async (by: string) => {
  const { keys } = keyListSchema.parse(await (await send("/v1/keys", { headers: bearer(by) })).json());
  return keys.map(({ name }) => name);
};

test("everything that answers 201 documents the header", () => {
  const making = operations.filter(({ responses }) => "201" in responses);
  expect(making.map(({ operationId }) => operationId).sort()).toEqual(
    ["addWorkspaceKey", "createKey", "createRubric", "createWorkspace", "rotateKey"].sort(),
  );
  for (const { parameters = [] } of making)
    expect(parameters.map(({ name }) => name)).toContain("Idempotency-Key");
});

describe.each(routes.filter(({ answers }) => "201" in answers).map((route) => [route.id, route] as const))(
  "%s",
  (_, { id, lock }) => {
    test("sent twice makes one thing and gives one answer, word for word", async () => {
      const { key, id: workspaceId } = await newWorkspace();
      const { record } = await newKey(key);
      const operation = operations.find(({ operationId }) => operationId === id);
      const [example] = operation ? exampleRequests(operation, { workspaceId, keyId: record.id }) : [];
      const headers = { ...example?.headers, ...bearer(lock.kind === "admin" ? adminSecret : key) };
      const twice = async () =>
        send(example?.path ?? "", { ...example, headers: { ...headers, "Idempotency-Key": `twice-${id}` } });
      const first = await twice();
      const second = await twice();
      expect([isReplay(first), isReplay(second)]).toEqual([false, true]);
      expect(first.status).toBe(201);
      const answer = await seen(first);
      expect(await seen(second)).toEqual(answer);
      const shown = /stk_\w+/.exec(answer.body)?.[0];
      if (shown) expect((await send("/v1/key", { headers: bearer(shown) })).status).toBe(200);
    });
  },
);

test("an update sent twice makes one version", async () => {
  await request("/v1/rubrics", { ...rubric, id: "updated" }, undefined);
  const update = () =>
    request("/v1/rubrics/updated", { from: "updated", title: "New" }, "update", {
      method: "PUT",
      ifMatch: '"1"',
    });
  const [first, second] = [await update(), await update()];
  expect([first.status, isReplay(second)]).toEqual([200, true]);
  expect(await seen(second)).toEqual(await seen(first));
  const read = await send("/v1/rubrics/updated", { headers: bearer(workspace.key) });
  expect(read.headers.get("ETag")).toBe('"2"');
});

test("thirty at the same time make one thing, and all get its answer", async () => {
  const { key } = await newWorkspace();
  const wish = { name: "Made once", scopes: ["score"] };
  const made = await Promise.all(
    Array.from({ length: 30 }, async () => seen(await request("/v1/keys", wish, "at-once", { by: key }))),
  );
  expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(made.map(({ body }) => body)).size).toBe(1);
  expect((await namesOf(key)).filter((name) => name === "Made once")).toHaveLength(1);
});

test("thirty creations of one rubric at the same time all get the answer of the one", async () => {
  const made = await Promise.all(
    Array.from({ length: 30 }, async () =>
      seen(await request("/v1/rubrics", { ...rubric, id: "thirty" }, "thirty")),
    ),
  );
  expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(made.map(({ body }) => body)).size).toBe(1);
});

describe("the same key", () => {
  test("for another body, path or version is refused, and nothing is made", async () => {
    const { key } = await newWorkspace();
    await request("/v1/keys", { name: "First", scopes: ["score"] }, "reused", { by: key });
    for (const response of [
      await request("/v1/keys", { name: "Second", scopes: ["score"] }, "reused", { by: key }),
      await request("/v1/rubrics", rubric, "reused", { by: key }),
    ]) {
      expect(response.status).toBe(422);
      expect((await problemOf(response)).code).toBe("idempotency-key-reused");
    }
    expect(await namesOf(key)).not.toContain("Second");
  });

  test("of another caller is another key, also within one workspace", async () => {
    const other = await newWorkspace();
    const second = await newKey(other.key, { scopes: ["keys:admin"] });
    const wish = { name: "Per caller", scopes: ["score"] };
    const bodies = await Promise.all(
      [workspace.key, other.key, second.key].map(async (by) =>
        (await request("/v1/keys", wish, "per-caller", { by })).text(),
      ),
    );
    expect(new Set(bodies).size).toBe(3);
  });

  test("of a request that failed makes the thing when it is sent again rightly", async () => {
    const bad = await request("/v1/keys", { name: "Tried", scopes: ["root"] }, "tried");
    expect(bad.status).toBe(422);
    expect((await request("/v1/keys", { name: "Tried", scopes: ["score"] }, "tried")).status).toBe(201);
  });

  test("means nothing any more after 24 hours", async () => {
    const wish = { name: "Daily", scopes: ["score"] };
    const first = await seen(await request("/v1/keys", wish, "daily"));
    vi.useFakeTimers({ now: Date.now() + 86_400_001, toFake: ["Date"] });
    try {
      const second = await request("/v1/keys", wish, "daily");
      expect(second.status).toBe(201);
      expect((await seen(second)).body).not.toBe(first.body);
    } finally {
      vi.useRealTimers();
    }
  });
});

test.each(["", "a b", "ü", "x".repeat(256)])("%j is no Idempotency-Key", async (key) => {
  const response = await request("/v1/keys", { name: "x", scopes: ["score"] }, key);
  expect(response.status).toBe(422);
  expect((await problemOf(response)).detail).toContain("Idempotency-Key");
});

test("what is kept of an answer can only be read by who presents the key again", async () => {
  const { key, id } = await newWorkspace();
  await request("/v1/keys", { name: "Telling name", scopes: ["score"] }, "sealed", { by: key });
  const row = await database
    .prepare("SELECT * FROM answers WHERE workspace_id = ?")
    .bind(id)
    .first<{ sealed: string }>();
  expect(row).not.toBeNull();
  expect(JSON.stringify(row)).not.toMatch(/Telling name|stk_/);
  expect(atob(row?.sealed ?? "")).not.toMatch(/Telling name|stk_/);
});

test("of an admin whose secret has changed since, the same key makes a new thing", async () => {
  const bindings = env as unknown as { ADMIN_SECRET: string };
  const make = (by: string) => request("/v1/workspaces", { name: "Twice" }, "rotated-secret", { by });
  expect((await make(adminSecret)).status).toBe(201);
  const other = { ...bindings, ADMIN_SECRET: "another secret of twenty letters".replaceAll(" ", "-") };
  const response = await createApp({ log: () => {}, error: console.error }).request(
    "/v1/workspaces",
    {
      method: "POST",
      headers: {
        ...bearer(other.ADMIN_SECRET),
        "Content-Type": "application/json",
        "Idempotency-Key": "rotated-secret",
      },
      body: JSON.stringify({ name: "Twice" }),
    },
    other,
  );
  expect([response.status, isReplay(response)]).toEqual([201, false]);
});

test("workspaces are made once, too", async () => {
  const name = `Once ${crypto.randomUUID()}`;
  for (let i = 0; i < 2; i++)
    await request("/v1/workspaces", { name }, `workspace-${name.slice(5)}`, { by: adminSecret });
  const listed = await send("/v1/workspaces", { headers: bearer(adminSecret) });
  const { workspaces } = workspaceListSchema.parse(await listed.json());
  expect(workspaces.filter((each) => each.name === name)).toHaveLength(1);
});
