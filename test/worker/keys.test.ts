import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { keyListSchema, madeKeySchema, ownKeySchema } from "../../shared/schemas/key.ts";
import { scopes } from "../../shared/schemas/scope.ts";
import { workspaceListSchema } from "../../shared/schemas/workspace.ts";
import { createApp } from "../../worker/src/app.ts";
import type { Bindings } from "../../worker/src/env.ts";
import { post, problemOf, send } from "./client.ts";
import { adminSecret, bearer, newKey, newWorkspace } from "./workspace.ts";

const database = (env as unknown as { DB: D1Database }).DB;
const hour = 3_600_000;

const list = async (admin: string) => {
  const response = await send("/v1/keys", { headers: bearer(admin) });
  expect(response.status).toBe(200);
  return keyListSchema.parse(await response.json()).keys;
};

const recordOf = async (admin: string, id: string) => (await list(admin)).find((key) => key.id === id);

const works = async (key: string) => (await send("/v1/key", { headers: bearer(key) })).status === 200;

const rotate = (admin: string, id: string, body: object = {}) =>
  post(`/v1/keys/${id}/rotate`, body, bearer(admin));

const revoke = (admin: string, id: string) =>
  send(`/v1/keys/${id}`, { method: "DELETE", headers: bearer(admin) });

const codeOf = async (response: Response) => (await problemOf(response)).code;

describe("a new key", () => {
  test("is prefix, id, secret and checksum, and the list names it by its id", async () => {
    const { key: admin } = await newWorkspace();
    const { key, record } = await newKey(admin, { name: "Sheets", scopes: ["score", "rubrics:read"] });
    expect(key).toMatch(/^stk_[0-9A-Za-z]{12}_[0-9A-Za-z]{32}[0-9a-f]{8}$/);
    expect(key.split("_")[1]).toBe(record.id);
    expect(record).toMatchObject({
      name: "Sheets",
      scopes: ["score", "rubrics:read"],
      state: "live",
      expiresAt: null,
      lastUsedAt: null,
      replacedBy: null,
    });
    expect(await list(admin)).toContainEqual(record);
  });

  test("ends in the first eight digits of the SHA-256 of what stands before, for leak scanners", async () => {
    const { key } = await newWorkspace();
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key.slice(0, -8)));
    const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect(key.slice(-8)).toBe(hex.slice(0, 8));
  });

  test("is stored nowhere: the database has its hash alone", async () => {
    const { key: admin } = await newWorkspace();
    const { key } = await newKey(admin);
    await post(
      "/v1/keys",
      { name: "Kept answer", scopes: ["score"] },
      {
        ...bearer(admin),
        "Idempotency-Key": "stored-nowhere",
      },
    );
    const tables = ["workspaces", "keys", "rubrics", "rubric_versions", "answers"];
    const rows = await database.batch(tables.map((table) => database.prepare(`SELECT * FROM ${table}`)));
    const everything = JSON.stringify(rows.map(({ results }) => results));
    expect(everything).toContain(key.split("_")[1]);
    expect(everything).not.toContain(key.split("_")[2]);
    expect(everything).not.toContain("stk_");
  });

  test("knows its workspace, scopes and expiry", async () => {
    const workspace = await newWorkspace("Nice name");
    const expiresAt = new Date(Date.now() + hour).toISOString();
    const { key, record } = await newKey(workspace.key, { scopes: ["rubrics:write"], expiresAt });
    const response = await send("/v1/key", { headers: bearer(key) });
    expect(ownKeySchema.parse(await response.json())).toEqual({
      workspace: { id: workspace.id, name: "Nice name" },
      key: { id: record.id, name: "A key", scopes: ["rubrics:write"], expiresAt },
    });
  });

  test.each([
    ["no name", { scopes: ["score"] }, "/name"],
    ["a blank name", { name: " ", scopes: ["score"] }, "/name"],
    ["a name with a line break", { name: "a\nb", scopes: ["score"] }, "/name"],
    ["half a character", { name: "\ud800", scopes: ["score"] }, "/name"],
    ["no scopes", { name: "x", scopes: [] }, "/scopes"],
    ["an unknown scope", { name: "x", scopes: ["score", "root"] }, "/scopes/1"],
    [
      "an expiry in the past",
      { name: "x", scopes: ["score"], expiresAt: "2020-01-01T00:00:00Z" },
      "/expiresAt",
    ],
    ["an expiry that is no moment", { name: "x", scopes: ["score"], expiresAt: "tomorrow" }, "/expiresAt"],
  ])("with %s is refused", async (_, body, pointer) => {
    const { key } = await newWorkspace();
    const problem = await problemOf(await post("/v1/keys", body, bearer(key)));
    expect(problem).toMatchObject({ status: 422, code: "invalid-request" });
    expect(problem.errors?.map((each) => each.pointer)).toEqual([pointer]);
  });
});

test("a key works until it expires", async () => {
  const { key: admin } = await newWorkspace();
  const { key, record } = await newKey(admin, { expiresAt: new Date(Date.now() + hour).toISOString() });
  expect(await works(key)).toBe(true);
  vi.useFakeTimers({ now: Date.now() + hour, toFake: ["Date"] });
  try {
    expect(await works(key)).toBe(false);
    expect((await recordOf(admin, record.id))?.state).toBe("expired");
  } finally {
    vi.useRealTimers();
  }
});

describe("revoking", () => {
  test("ends a key at once and for ever, the others go on", async () => {
    const { key: admin } = await newWorkspace();
    const [one, other] = [await newKey(admin), await newKey(admin)];
    expect((await revoke(admin, one.record.id)).status).toBe(204);
    expect([await works(one.key), await works(other.key)]).toEqual([false, true]);
    expect((await revoke(admin, one.record.id)).status).toBe(204);
    expect((await recordOf(admin, one.record.id))?.state).toBe("revoked");
  });

  test("the last key that may administer keys stays, until there is another", async () => {
    const { key: first, keyId } = await newWorkspace();
    await newKey(first, { scopes: ["score"] });
    expect(await codeOf(await revoke(first, keyId))).toBe("last-admin-key");
    const second = await newKey(first, { scopes: ["keys:admin"] });
    expect((await revoke(second.key, keyId)).status).toBe(204);
    expect(await works(first)).toBe(false);
    expect(await codeOf(await revoke(second.key, second.record.id))).toBe("last-admin-key");
  });

  test("a key that nobody has is not found", async () => {
    const { key } = await newWorkspace();
    expect(await codeOf(await revoke(key, "4fZk0aQ92bXe"))).toBe("not-found");
  });
});

describe("rotating", () => {
  test("puts a successor beside the key, and both work for the overlap", async () => {
    const { key: admin } = await newWorkspace();
    const old = await newKey(admin, { name: "Sheets", scopes: ["score", "rubrics:read"] });
    const before = Date.now();
    const response = await rotate(admin, old.record.id, { overlapSeconds: 60 });
    expect(response.status).toBe(201);
    const successor = madeKeySchema.parse(await response.json());
    expect(successor.record).toMatchObject({
      name: "Sheets",
      scopes: ["score", "rubrics:read"],
      expiresAt: null,
    });
    expect([await works(old.key), await works(successor.key)]).toEqual([true, true]);
    const record = await recordOf(admin, old.record.id);
    expect(record?.replacedBy).toBe(successor.record.id);
    const ends = Date.parse(record?.expiresAt ?? "");
    expect(ends).toBeGreaterThanOrEqual(before + 60_000);
    expect(ends).toBeLessThanOrEqual(Date.now() + 60_000);
  });

  test("lasts a day unless it is said, and no overlap ends the old key at once", async () => {
    const { key: admin } = await newWorkspace();
    const [one, other] = [await newKey(admin), await newKey(admin)];
    const before = Date.now();
    await rotate(admin, one.record.id);
    const ends = Date.parse((await recordOf(admin, one.record.id))?.expiresAt ?? "");
    expect(ends).toBeGreaterThanOrEqual(before + 24 * hour);
    await rotate(admin, other.record.id, { overlapSeconds: 0 });
    expect([await works(one.key), await works(other.key)]).toEqual([true, false]);
  });

  test("gives the successor the lifetime of the old key, and never makes the old one last longer", async () => {
    const { key: admin } = await newWorkspace();
    const old = await newKey(admin, { expiresAt: new Date(Date.now() + hour).toISOString() });
    const successor = madeKeySchema.parse(await (await rotate(admin, old.record.id)).json());
    const lifetime = ({ createdAt, expiresAt }: typeof old.record) =>
      Date.parse(expiresAt ?? "") - Date.parse(createdAt);
    expect(lifetime(successor.record)).toBe(lifetime(old.record));
    expect((await recordOf(admin, old.record.id))?.expiresAt).toBe(old.record.expiresAt);
  });

  test("gives no successor a longer life than dates can say", async () => {
    const { key: admin } = await newWorkspace();
    const lastMoment = "9999-12-31T23:59:59.999Z";
    const old = await newKey(admin, { expiresAt: lastMoment });
    vi.useFakeTimers({ now: Date.now() + hour });
    const successor = madeKeySchema.parse(await (await rotate(admin, old.record.id)).json());
    vi.useRealTimers();
    expect(successor.record.expiresAt).toBe(lastMoment);
  });

  test("an ended or rotated key gets no successor", async () => {
    const { key: admin } = await newWorkspace();
    const [rotated, revoked] = [await newKey(admin), await newKey(admin)];
    await rotate(admin, rotated.record.id);
    await revoke(admin, revoked.record.id);
    expect(await codeOf(await rotate(admin, rotated.record.id))).toBe("already-rotated");
    expect(await codeOf(await rotate(admin, revoked.record.id))).toBe("key-ended");
    expect(await codeOf(await rotate(admin, "4fZk0aQ92bXe"))).toBe("not-found");
  });

  test("fifty times at once makes one successor, and nothing is left half done", async () => {
    const { key: admin, keyId } = await newWorkspace();
    const old = await newKey(admin);
    const responses = await Promise.all(Array.from({ length: 50 }, () => rotate(admin, old.record.id)));
    const made = responses.filter(({ status }) => status === 201);
    expect(made).toHaveLength(1);
    const refused = await Promise.all(responses.filter(({ status }) => status !== 201).map(codeOf));
    expect(new Set(refused)).toEqual(new Set(["already-rotated"]));
    const successor = madeKeySchema.parse(await made[0]?.json());
    const keys = await list(admin);
    expect(keys.map(({ id }) => id).sort()).toEqual([keyId, old.record.id, successor.record.id].sort());
    expect(keys.find(({ id }) => id === old.record.id)?.replacedBy).toBe(successor.record.id);
    expect([await works(old.key), await works(successor.key)]).toEqual([true, true]);
  });

  test("fifty keys at once gives each its own successor", async () => {
    const { key: admin } = await newWorkspace();
    const old = await Promise.all(Array.from({ length: 49 }, () => newKey(admin)));
    const responses = await Promise.all(old.map(({ record }) => rotate(admin, record.id)));
    expect(responses.map(({ status }) => status)).toEqual(old.map(() => 201));
    const successors = await Promise.all(
      responses.map(async (response) => madeKeySchema.parse(await response.json())),
    );
    const replacedBy = new Map((await list(admin)).map((key) => [key.id, key.replacedBy]));
    expect(old.map(({ record }) => replacedBy.get(record.id))).toEqual(
      successors.map(({ record }) => record.id),
    );
  });
});

test("a workspace has at most a hundred live keys, also when all are wished for at once", async () => {
  const { key: admin } = await newWorkspace();
  const responses = await Promise.all(
    Array.from({ length: 105 }, () => post("/v1/keys", { name: "x", scopes: ["score"] }, bearer(admin))),
  );
  const refused = responses.filter(({ status }) => status !== 201);
  // One of the hundred is the first key.
  expect(responses.length - refused.length).toBe(99);
  expect(new Set(await Promise.all(refused.map(codeOf)))).toEqual(new Set(["limit-reached"]));
  const [some] = (await list(admin)).filter(({ scopes }) => !scopes.includes("keys:admin"));
  expect(await codeOf(await rotate(admin, some?.id ?? ""))).toBe("limit-reached");
  await revoke(admin, some?.id ?? "");
  expect((await post("/v1/keys", { name: "x", scopes: ["score"] }, bearer(admin))).status).toBe(201);
});

describe("the admin of the deployment", () => {
  test("lists workspaces and can make a key for one that lost its own", async () => {
    const { id, name } = await newWorkspace("Lost and found");
    const listed = await send("/v1/workspaces", { headers: bearer(adminSecret) });
    expect(workspaceListSchema.parse(await listed.json()).workspaces).toContainEqual(
      expect.objectContaining({ id, name }),
    );
    const wish = { name: "New first key", scopes: [...scopes] };
    const response = await post(`/v1/workspaces/${id}/keys`, wish, bearer(adminSecret));
    const { key } = madeKeySchema.parse(await response.json());
    const own = await (await send("/v1/key", { headers: bearer(key) })).json();
    expect(ownKeySchema.parse(own).workspace.id).toBe(id);
  });

  test("cannot make one for a workspace that is not there", async () => {
    const wish = { name: "x", scopes: ["score"] };
    const response = await post("/v1/workspaces/ws_nowhere/keys", wish, bearer(adminSecret));
    expect(response.status).toBe(404);
  });
});

describe("last used", () => {
  /** Sends one request and waits until what it leaves for afterwards is done; counts statements that write. */
  async function use(key: string): Promise<number> {
    let writes = 0;
    const counting = new Proxy(database, {
      get(target, name) {
        if (name === "prepare")
          return (sql: string) => {
            if (/^\s*(INSERT|UPDATE|DELETE)/i.test(sql)) writes++;
            return target.prepare(sql);
          };
        const value: unknown = Reflect.get(target, name);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const context = createExecutionContext();
    const bindings = { ...env, DB: counting } as unknown as Bindings;
    const request = new Request("https://worker.test/v1/key", { headers: bearer(key) });
    const response = await createApp({ log: () => {}, error: () => {} }).fetch(request, bindings, context);
    expect(response.status).toBe(200);
    await waitOnExecutionContext(context);
    return writes;
  }

  test("is noted to the hour, so that many requests cost one write", async () => {
    const { key: admin } = await newWorkspace();
    const { key, record } = await newKey(admin);
    const before = Date.now();
    expect([await use(key), await use(key), await use(key)]).toEqual([1, 0, 0]);
    const first = (await recordOf(admin, record.id))?.lastUsedAt ?? "";
    expect(Date.parse(first)).toBeGreaterThanOrEqual(before);
    vi.useFakeTimers({ now: Date.now() + hour, toFake: ["Date"] });
    try {
      expect([await use(key), await use(key)]).toEqual([1, 0]);
    } finally {
      vi.useRealTimers();
    }
    expect(Date.parse((await recordOf(admin, record.id))?.lastUsedAt ?? "")).toBeGreaterThanOrEqual(
      before + hour,
    );
  });
});
