import { keyListSchema } from "../../../../shared/schemas/key.ts";
import { callerWithKey } from "../../access/caller.ts";
import { KeyStore } from "../../storage/key-store.ts";
import { json } from "../answers.ts";
import type { RouteDefinition } from "../route.ts";
import { recordOf } from "./record.ts";

export const listKeys: RouteDefinition = {
  id: "listKeys",
  tag: "Keys",
  summary: "The keys of the workspace",
  description: "What is known of each; the keys themselves are not stored.",
  lock: { kind: "key", scope: "keys:admin" },
  answers: { 200: json(keyListSchema, "The keys") },
  problems: [],
  handle: async (c) => {
    const now = Date.now();
    const records = await new KeyStore(callerWithKey(c).tenant).list(now);
    return c.json({ keys: records.map((record) => recordOf(record, now)) }, 200);
  },
};
