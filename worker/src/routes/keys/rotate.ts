import * as z from "zod";
import { madeKeySchema, rotationSchema } from "../../../../shared/schemas/key.ts";
import { callerWithKey } from "../../access/caller.ts";
import { readJson } from "../../http/json-body.ts";
import { once } from "../../once/once.ts";
import { ProblemError } from "../../problems/problem.ts";
import { validate } from "../../problems/validation.ts";
import { type KeyRecord, KeyStore } from "../../storage/key-store.ts";
import { json, jsonBody } from "../answers.ts";
import { creationProblems, idempotencyHeader, replayHeader } from "../creation.ts";
import type { RouteDefinition } from "../route.ts";
import { noRoom } from "./no-room.ts";
import { forgeKey, madeKey, recordOf } from "./record.ts";

export const rotateKey: RouteDefinition = {
  id: "rotateKey",
  tag: "Keys",
  summary: "Put a successor beside a key",
  description:
    "The successor has the same name, scopes and lifetime. Both work until the old key ends, so that nothing stands still while you change it.",
  lock: { kind: "key", scope: "keys:admin" },
  request: {
    params: z.object({ keyId: z.string().meta({ example: "4fZk0aQ92bXe" }) }),
    headers: idempotencyHeader,
    body: jsonBody(rotationSchema, { overlapSeconds: 3_600 }),
  },
  answers: { 201: { ...json(madeKeySchema, "The successor"), headers: replayHeader } },
  problems: [...creationProblems, "not-found", "already-rotated", "key-ended", "limit-reached"],
  handle: async (c) => {
    const keys = new KeyStore(callerWithKey(c).tenant);
    const keyId = c.req.param("keyId") ?? "";
    const { text, value } = await readJson(c);
    return once(c, text, async (keep) => {
      const { overlapSeconds } = validate(rotationSchema, value);
      const now = Date.now();
      const old = rotatable(await keys.find(keyId), keyId, now);
      const { name, scopes, createdAt, expiresAt } = old;
      const ends = expiresAt === null ? null : Math.min(now + (expiresAt - createdAt), lastMoment);
      const forged = await forgeKey({ name, scopes, expiresAt: ends }, now);
      const made = { status: 201, body: madeKey(forged) } as const;
      const oldEnds = now + overlapSeconds * 1_000;
      const outcome = await keys.rotate(keyId, forged.stored, oldEnds, await keep(made));
      if (outcome === "rotated") return made;
      rotatable(await keys.find(keyId), keyId, now);
      throw noRoom();
    });
  },
};

/** The last one that is written with four digits for its year. */
const lastMoment = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** @throws ProblemError 404 or 409 for a key that cannot get a successor. */
function rotatable(record: KeyRecord | undefined, keyId: string, now: number): KeyRecord {
  if (!record) throw new ProblemError("not-found", `Your workspace has no key "${keyId}". See /v1/keys.`);
  if (record.replacedBy !== null) {
    const detail = `The key "${keyId}" was rotated before; rotate its successor ${record.replacedBy}.`;
    throw new ProblemError("already-rotated", detail);
  }
  if (recordOf(record, now).state === "live") return record;
  throw new ProblemError("key-ended", `The key "${keyId}" has ended. Make a new one instead.`);
}
