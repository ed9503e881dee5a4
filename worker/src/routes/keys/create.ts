import { madeKeySchema, newKeySchema } from "../../../../shared/schemas/key.ts";
import { callerWithKey } from "../../access/caller.ts";
import { readJson } from "../../http/json-body.ts";
import { once } from "../../once/once.ts";
import { validate } from "../../problems/validation.ts";
import { KeyStore, mostLiveKeys } from "../../storage/key-store.ts";
import { json, jsonBody } from "../answers.ts";
import { creationProblems, idempotencyHeader, replayHeader } from "../creation.ts";
import type { RouteDefinition } from "../route.ts";
import { noRoom } from "./no-room.ts";
import { forgeKey, madeKey, wishOf } from "./record.ts";

export const createKeyRoute: RouteDefinition = {
  id: "createKey",
  tag: "Keys",
  summary: "Make a key",
  description: `Shows the key once. A workspace has at most ${mostLiveKeys} live keys.`,
  lock: { kind: "key", scope: "keys:admin" },
  request: {
    headers: idempotencyHeader,
    body: jsonBody(newKeySchema, { name: "Marketing sheets", scopes: ["score", "rubrics:read"] }),
  },
  answers: { 201: { ...json(madeKeySchema, "The key"), headers: replayHeader } },
  problems: [...creationProblems, "limit-reached"],
  handle: async (c) => {
    const { text, value } = await readJson(c);
    return once(c, text, async (keep) => {
      const now = Date.now();
      const forged = await forgeKey(wishOf(validate(newKeySchema, value), now), now);
      const made = { status: 201, body: madeKey(forged) } as const;
      const keys = new KeyStore(callerWithKey(c).tenant);
      if ((await keys.create(forged.stored, await keep(made))) === "full") throw noRoom();
      return made;
    });
  },
};
