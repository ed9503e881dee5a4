import { ownKeySchema } from "../../../../shared/schemas/key.ts";
import { callerWithKey } from "../../access/caller.ts";
import { json } from "../answers.ts";
import type { RouteDefinition } from "../route.ts";

export const readOwnKey: RouteDefinition = {
  id: "readOwnKey",
  tag: "Keys",
  summary: "What the key that you send may do",
  description: "For any live key: its workspace, scopes and expiry. Good to check an address and a key by.",
  lock: { kind: "key" },
  answers: { 200: json(ownKeySchema, "The key and its workspace") },
  problems: [],
  handle: (c) => {
    const { workspaceId, workspaceName, id, name, scopes, expiresAt } = callerWithKey(c).key;
    return c.json(
      {
        workspace: { id: workspaceId, name: workspaceName },
        key: { id, name, scopes, expiresAt: expiresAt === null ? null : new Date(expiresAt).toISOString() },
      },
      200,
    );
  },
};
