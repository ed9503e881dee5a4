import { scopes } from "../../../../shared/schemas/scope.ts";
import { madeWorkspaceSchema, newWorkspaceSchema } from "../../../../shared/schemas/workspace.ts";
import { createId } from "../../access/key.ts";
import { databaseOf } from "../../env.ts";
import { readJson } from "../../http/json-body.ts";
import { once } from "../../once/once.ts";
import { validate } from "../../problems/validation.ts";
import { createWorkspace } from "../../storage/workspaces.ts";
import { json, jsonBody } from "../answers.ts";
import { creationProblems, idempotencyHeader, replayHeader } from "../creation.ts";
import { forgeKey, madeKey } from "../keys/record.ts";
import type { RouteDefinition } from "../route.ts";

export const createWorkspaceRoute: RouteDefinition = {
  id: "createWorkspace",
  tag: "Workspaces",
  summary: "Create a workspace and its first key",
  description: "The first key has every scope and is shown once.",
  lock: { kind: "admin" },
  request: {
    headers: idempotencyHeader,
    body: jsonBody(newWorkspaceSchema, { name: "Example Agency" }),
  },
  answers: { 201: { ...json(madeWorkspaceSchema, "The workspace and its key"), headers: replayHeader } },
  problems: creationProblems,
  handle: async (c) => {
    const { text, value } = await readJson(c);
    return once(c, text, async (keep) => {
      const { name } = validate(newWorkspaceSchema, value);
      const now = Date.now();
      const workspace = { id: createId("ws"), name, createdAt: now };
      const forged = await forgeKey({ name: "First key", scopes, expiresAt: null }, now);
      const body = {
        workspace: { ...workspace, createdAt: new Date(now).toISOString() },
        firstKey: madeKey(forged),
      };
      const made = { status: 201, body } as const;
      await createWorkspace(databaseOf(c.env), workspace, forged.stored, await keep(made));
      return made;
    });
  },
};
