import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHttpTransport } from "../../apps-script/local/node/http-transport.ts";
import { localAdminSecret } from "../../apps-script/local/node/local-state.ts";
import { type LocalWorker, startLocalWorker } from "../../apps-script/local/node/local-worker.ts";
import { elevenDifferences } from "../../shared/rubrics/eleven-differences.ts";
import { madeWorkspaceSchema } from "../../shared/schemas/workspace.ts";
import { sheetOf } from "../apps-script/test-sheet.ts";

const state = mkdtempSync(join(tmpdir(), "socialtype-"));
let worker: LocalWorker;
let key: string;

beforeAll(async () => {
  worker = await startLocalWorker(0, state);
  const response = await fetch(`${worker.url}v1/workspaces`, {
    method: "POST",
    headers: { Authorization: `Bearer ${await localAdminSecret()}`, "Content-Type": "application/json" },
    body: JSON.stringify({ name: "Sheets" }),
  });
  key = madeWorkspaceSchema.parse(await response.json()).firstKey.key;
});

afterAll(async () => {
  await worker?.stop();
  rmSync(state, { recursive: true, force: true });
});

/** Everything short of +100 is no networking: WhatsApp becomes a hybrid. */
const strict = { ...elevenDifferences, title: "Our view", cutOffs: { media: -20, networking: 100 } };

test("own definitions and a key, between the built add-on and the Worker itself", async () => {
  const sheet = sheetOf([["Platform"], ["WhatsApp"]]);
  sheet.respond = createHttpTransport(worker.url);
  sheet.settings({ key });
  const page = (name: string, request?: unknown): unknown => sheet.page(name, request);
  const save = (rubric: object, home: string, replaces: string | null = null) =>
    page("saveDefinition", { rubric, home, replaces });
  expect(page("checkWorker", {})).toMatchObject({ kind: "reached", workspace: "Sheets" });

  // Of the workspace: kept, listed, scored by its id and version, changed, and not by somebody who has not seen that.
  const made = { ...strict, id: "our-view", version: "1" };
  expect(save(strict, "workspace")).toMatchObject({ kind: "saved", definition: { rubric: made } });
  expect(page("listDefinitions")).toMatchObject({
    workspace: "write",
    definitions: expect.arrayContaining([{ rubric: expect.objectContaining(made), home: "workspace" }]),
  });
  sheet.settings({ rubric: "our-view" });
  expect(sheet.score()).toMatchObject({ rubric: "Our view", scored: 1, by: "worker" });
  expect(sheet.column("Type")).toEqual(["Hybrid"]);
  const milder = { ...made, cutOffs: { media: -20, networking: 20 } };
  expect(save(milder, "workspace", "our-view")).toMatchObject({ definition: { rubric: { version: "2" } } });
  expect(save(milder, "workspace", "our-view")).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("Somebody else changed the definition"),
  });
  expect(sheet.score()).toMatchObject({ scored: 1, by: "worker" });
  expect(sheet.column("Type")).toEqual(["Social networking"]);
  expect(sheet.call("SOCIALTYPE", "WhatsApp", "our-view@1")).toBe("Hybrid");

  // Of the document: it travels whole.
  expect(save({ ...strict, title: "Only here" }, "document")).toMatchObject({ kind: "saved" });
  sheet.settings({ rubric: "Only here" });
  expect(sheet.score()).toMatchObject({ rubric: "Only here", scored: 1, by: "worker" });
  expect(sheet.column("Type")).toEqual(["Hybrid"]);

  expect(page("deleteDefinition", { id: "our-view", home: "workspace" })).toMatchObject({ kind: "done" });
  expect(sheet.call("SOCIALTYPE", "WhatsApp", "Our view")).toContain('There is no definition "Our view"');

  // The key is revoked: the same results come from inside the add-on.
  const headers = { Authorization: `Bearer ${await localAdminSecret()}`, "Content-Type": "application/json" };
  const { workspaces } = (await (await fetch(`${worker.url}v1/workspaces`, { headers })).json()) as {
    workspaces: { id: string }[];
  };
  await fetch(`${worker.url}v1/workspaces/${workspaces[0]?.id}/keys`, {
    method: "POST",
    headers,
    body: JSON.stringify({ name: "Another", scopes: ["keys:admin"] }),
  });
  const id = key.split("_")[1];
  const revoked = await fetch(`${worker.url}v1/keys/${id}`, {
    method: "DELETE",
    headers: { Authorization: `Bearer ${key}` },
  });
  expect(revoked.status).toBeLessThan(300);
  expect(sheet.score("refreshResults")).toMatchObject({
    by: "add-on",
    message: expect.stringContaining("it refused the key"),
  });
  expect(sheet.column("Type")).toEqual(["Hybrid"]);
  expect(page("checkWorker", {})).toMatchObject({ kind: "trouble" });
  expect(JSON.stringify([sheet.values(), page("readSettingsForPage")])).not.toContain(key);
});
