import * as z from "zod";
import { callerWithKey } from "../../access/caller.ts";
import { ProblemError } from "../../problems/problem.ts";
import { KeyStore } from "../../storage/key-store.ts";
import type { RouteDefinition } from "../route.ts";

export const revokeKey: RouteDefinition = {
  id: "revokeKey",
  tag: "Keys",
  summary: "End a key at once",
  description: "A revoked key stays revoked. The last live key that may administer keys cannot be revoked.",
  lock: { kind: "key", scope: "keys:admin" },
  request: { params: z.object({ keyId: z.string().meta({ example: "4fZk0aQ92bXe" }) }) },
  answers: { 204: { description: "It is revoked" } },
  problems: ["not-found", "last-admin-key"],
  handle: async (c) => {
    const keys = new KeyStore(callerWithKey(c).tenant);
    const keyId = c.req.param("keyId") ?? "";
    if ((await keys.revoke(keyId, Date.now())) === "revoked") return c.body(null, 204);
    const record = await keys.find(keyId);
    if (!record) throw new ProblemError("not-found", `Your workspace has no key "${keyId}". See /v1/keys.`);
    if (record.revokedAt !== null) return c.body(null, 204);
    const detail = "No other live key may administer keys. Make one with keys:admin first.";
    throw new ProblemError("last-admin-key", detail);
  },
};
