import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { localAdminSecret } from "../../../apps-script/local/node/local-state.ts";
import { type LocalWorker, startLocalWorker } from "../../../apps-script/local/node/local-worker.ts";
import { root } from "../../../apps-script/local/node/wrangler.ts";
import { madeKeySchema } from "../../../shared/schemas/key.ts";
import { scoreResponseSchema } from "../../../shared/schemas/score.ts";
import { rubricListSchema } from "../../../shared/schemas/vocabulary.ts";
import { madeWorkspaceSchema } from "../../../shared/schemas/workspace.ts";
import { loadRoutes } from "../../../worker/src/routes/index.ts";
import { run } from "../command.ts";
import { apiAt } from "./api.ts";

/** A database of its own, so that nothing is left in that of this clone. */
const state = await mkdtemp(join(tmpdir(), "socialtype-state-"));
let worker: LocalWorker = await startLocalWorker(0, state);
afterAll(async () => {
  await worker.stop();
  await rm(state, { recursive: true, force: true });
});

const adminSecret = await localAdminSecret();

async function newWorkspace() {
  const response = await apiAt(worker.url, adminSecret)("POST", "/v1/workspaces", {
    body: { name: "Smoke" },
  });
  expect(response.status).toBe(201);
  return madeWorkspaceSchema.parse(await response.json());
}

const api = async () => apiAt(worker.url, (await newWorkspace()).firstKey.key);

describe("the built Worker under wrangler dev", () => {
  test("answers on every route, right after its migrations were applied to nothing", async () => {
    const { workspace, firstKey } = await newWorkspace();
    const [call, admin] = [apiAt(worker.url, firstKey.key), apiAt(worker.url, adminSecret)];
    const wish = { name: "Smoke", scopes: ["score"] };
    const spare = madeKeySchema.parse(await (await call("POST", "/v1/keys", { body: wish })).json());
    const table = { columns: ["platform"], rows: [["TV"]] };
    const brief = { objectives: [{ objective: "awareness", share: 1 }], hoursAWeek: 10 };
    const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });
    const calls: Record<string, () => Promise<Response>> = {
      health: () => call("GET", "/healthz"),
      listFeatures: () => call("GET", "/v1/features"),
      listPlatforms: () => call("GET", "/v1/platforms"),
      score: () => call("POST", "/v1/score", { body: table }),
      compare: () => call("POST", "/v1/compare", { body: table }),
      fit: () => call("POST", "/v1/fit", { body: table }),
      plan: () => call("POST", "/v1/plan", { body: { ...table, brief } }),
      createRubric: () => call("POST", "/v1/rubrics", { body: { id: "smoke", from: "common-ground" } }),
      listRubrics: () => call("GET", "/v1/rubrics"),
      readRubric: () => call("GET", "/v1/rubrics/smoke"),
      updateRubric: () => call("PUT", "/v1/rubrics/smoke", { body: { from: "smoke" }, headers: ifMatch(1) }),
      listVersions: () => call("GET", "/v1/rubrics/smoke/versions"),
      removeRubric: () => call("DELETE", "/v1/rubrics/smoke", { headers: ifMatch(2) }),
      readOwnKey: () => call("GET", "/v1/key"),
      listKeys: () => call("GET", "/v1/keys"),
      createKey: () => call("POST", "/v1/keys", { body: wish }),
      rotateKey: () => call("POST", `/v1/keys/${spare.record.id}/rotate`, { body: {} }),
      revokeKey: () => call("DELETE", `/v1/keys/${spare.record.id}`),
      listWorkspaces: () => admin("GET", "/v1/workspaces"),
      createWorkspace: () => admin("POST", "/v1/workspaces", { body: { name: "Second" } }),
      addWorkspaceKey: () => admin("POST", `/v1/workspaces/${workspace.id}/keys`, { body: wish }),
    };
    expect(Object.keys(calls).sort()).toEqual((await loadRoutes()).map(({ id }) => id).sort());
    const statuses: [string, number][] = [];
    for (const [id, send] of Object.entries(calls)) statuses.push([id, (await send()).status]);
    expect(statuses.filter(([, status]) => status >= 300)).toEqual([]);
  });

  test("scores 10,000 rows in one request, in their order", async () => {
    const names = ["TV", "WhatsApp", "Facebook group", "Nowhere"];
    const rows = Array.from({ length: 10_000 }, (_, i) => [names[i % names.length]]);
    const response = await (await api())("POST", "/v1/score", { body: { columns: ["platform"], rows } });
    expect(response.status).toBe(200);
    const table = scoreResponseSchema.parse(await response.json());
    const types = table.rows.map((row) => row[table.columns.indexOf("type")]);
    const expected = ["Not social", "Social networking", "Social networking", null];
    expect(types).toEqual(rows.map((_, i) => expected[i % expected.length]));
  });

  test("takes the README's file as curl sends it, and gives it back scored", async () => {
    const body = await readFile(join(root, "examples/channels.csv"), "utf8");
    const response = await apiAt(worker.url)("POST", "/v1/score", {
      body,
      headers: { "Content-Type": "text/csv", Accept: "*/*" },
    });
    expect(response.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    const lines = (await response.text()).trimEnd().split("\r\n");
    expect(lines).toHaveLength(body.trimEnd().split("\n").length);
    expect(lines[0]).toMatch(/^Platform,Use,Owner,.*,role,type,lean,/);
    expect(lines.find((line) => line.startsWith("WhatsApp,,"))).toContain("Social networking");
  });
});

describe("npm run key", () => {
  test("prints a key with every scope and nothing else, of a new workspace first and then of the same", async () => {
    const owners: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      const { code, stdout } = await run("key", "--url", worker.url, "--workspace", "By command");
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^stk_\w+\n$/)]);
      const own = await (await apiAt(worker.url, stdout.trim())("GET", "/v1/key")).json();
      owners.push((own as { workspace: unknown }).workspace);
      expect(own).toMatchObject({
        workspace: { name: "By command" },
        key: { scopes: ["score", "rubrics:read", "rubrics:write", "keys:admin"] },
      });
    }
    expect(owners[1]).toEqual(owners[0]);
  });

  test.each([
    ["without a target", [], /Use: npm run key/],
    ["for an address that is none", ["--url", "somewhere"], /Use: npm run key/],
    ["for a deployment without the secret", ["--url", "https://socialtype.invalid"], /ADMIN_SECRET/],
  ])("%s says what to do", async (_, args, message) => {
    const { code, stdout, stderr } = await run("key", ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

test("the admin secret of this machine is in a file that git does not see", async () => {
  expect((await stat(join(root, "worker/.dev.vars"))).size).toBeGreaterThan(20);
  expect((await readFile(join(root, ".gitignore"), "utf8")).split("\n")).toContain(".dev.vars");
});

test("killed in the middle of writes, it has after the restart what it had acknowledged", async () => {
  const { firstKey } = await newWorkspace();
  const before = apiAt(worker.url, firstKey.key);
  const acknowledged: { rubrics: string[]; updates: number; keys: string[] } = {
    rubrics: [],
    updates: 1,
    keys: [],
  };
  await before("POST", "/v1/rubrics", { body: { id: "moving", from: "common-ground" } });

  /** Writes on and on until the Worker is gone; what it says in time counts. */
  async function untilKilled(
    write: (i: number) => Promise<Response>,
    note: (answer: Response, i: number) => unknown,
  ) {
    for (let i = 0; ; i++) {
      const response = await write(i).catch(() => undefined);
      if (!response) return;
      if (response.ok) await Promise.resolve(note(response, i)).catch(() => undefined);
    }
  }

  const createRubrics = (writer: number) =>
    untilKilled(
      (i) => before("POST", "/v1/rubrics", { body: { id: `r-${writer}-${i}`, from: "common-ground" } }),
      (_, i) => {
        acknowledged.rubrics.push(`r-${writer}-${i}`);
        // Right after it has acknowledged one, with the others under way.
        const { rubrics, updates, keys } = acknowledged;
        if (rubrics.length > 20 && updates > 3 && keys.length > 3) worker.kill();
      },
    );
  const updateRubric = () =>
    untilKilled(
      () =>
        before("PUT", "/v1/rubrics/moving", {
          body: { from: "moving" },
          headers: { "If-Match": `"${acknowledged.updates}"` },
        }),
      () => acknowledged.updates++,
    );
  const createKeys = () =>
    untilKilled(
      (i) => before("POST", "/v1/keys", { body: { name: `k-${i}`, scopes: ["score"] } }),
      async (response) => acknowledged.keys.push(madeKeySchema.parse(await response.json()).key),
    );
  await Promise.all([createRubrics(1), createRubrics(2), createRubrics(3), updateRubric(), createKeys()]);

  worker = await startLocalWorker(0, state);
  const after = apiAt(worker.url, firstKey.key);
  const listed = rubricListSchema.parse(await (await after("GET", "/v1/rubrics")).json());
  const ids = listed.rubrics.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...acknowledged.rubrics, "moving"]));
  // A write that was under way may have been kept, but never half: the pointer names a version that is there.
  const moving = await after("GET", "/v1/rubrics/moving");
  const current = Number(moving.headers.get("ETag")?.replaceAll('"', ""));
  expect([acknowledged.updates, acknowledged.updates + 1]).toContain(current);
  for (let version = 1; version <= current; version++)
    expect((await after("GET", `/v1/rubrics/moving@${version}`)).status).toBe(200);
  for (const key of acknowledged.keys)
    expect((await apiAt(worker.url, key)("GET", "/v1/key")).status).toBe(200);
});
