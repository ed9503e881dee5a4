import { expect } from "vitest";
import type { z } from "zod";
import { madeKeySchema, type newKeySchema } from "../../shared/schemas/key.ts";
import { madeWorkspaceSchema } from "../../shared/schemas/workspace.ts";
import { post } from "./client.ts";

export const adminSecret = "the-admin-secret-of-the-tests";

export const bearer = (key: string): Record<string, string> => ({ Authorization: `Bearer ${key}` });

/** A new workspace with its first key, which may do everything. */
export async function newWorkspace(name = "A workspace") {
  const response = await post("/v1/workspaces", { name }, bearer(adminSecret));
  expect(response.status).toBe(201);
  const { workspace, firstKey } = madeWorkspaceSchema.parse(await response.json());
  return { ...workspace, key: firstKey.key, keyId: firstKey.record.id };
}

/** A further key of the workspace that `admin` administers. */
export async function newKey(admin: string, wish: Partial<z.infer<typeof newKeySchema>> = {}) {
  const response = await post("/v1/keys", { name: "A key", scopes: ["score"], ...wish }, bearer(admin));
  expect(response.status).toBe(201);
  return madeKeySchema.parse(await response.json());
}
