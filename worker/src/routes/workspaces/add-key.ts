import * as z from "zod";
import { madeKeySchema, newKeySchema } from "../../../../shared/schemas/key.ts";
import { databaseOf } from "../../env.ts";
import { readJson } from "../../http/json-body.ts";
import { once } from "../../once/once.ts";
import { ProblemError } from "../../problems/problem.ts";
import { validate } from "../../problems/validation.ts";
import { KeyStore } from "../../storage/key-store.ts";
import { Tenant } from "../../storage/tenant.ts";
import { findWorkspace } from "../../storage/workspaces.ts";
import { json, jsonBody } from "../answers.ts";
import { creationProblems, idempotencyHeader, replayHeader } from "../creation.ts";
import { noRoom } from "../keys/no-room.ts";
import { forgeKey, madeKey, wishOf } from "../keys/record.ts";
import type { RouteDefinition } from "../route.ts";

export const addWorkspaceKey: RouteDefinition = {
  id: "addWorkspaceKey",
  tag: "Workspaces",
  summary: "Make a key for a workspace that has lost its own",
  description: "For the deployment's admin. Holders of a key with keys:admin use POST /v1/keys.",
  lock: { kind: "admin" },
  request: {
    params: z.object({ workspaceId: z.string().meta({ example: "ws_4fZk0aQ92bXe" }) }),
    headers: idempotencyHeader,
    body: jsonBody(newKeySchema, { name: "New first key", scopes: ["keys:admin"] }),
  },
  answers: { 201: { ...json(madeKeySchema, "The key"), headers: replayHeader } },
  problems: [...creationProblems, "not-found", "limit-reached"],
  handle: async (c) => {
    const database = databaseOf(c.env);
    const { text, value } = await readJson(c);
    return once(c, text, async (keep) => {
      const workspace = await findWorkspace(database, c.req.param("workspaceId") ?? "");
      if (!workspace) throw new ProblemError("not-found", "There is no such workspace. See /v1/workspaces.");
      const now = Date.now();
      const forged = await forgeKey(wishOf(validate(newKeySchema, value), now), now);
      const made = { status: 201, body: madeKey(forged) } as const;
      const keys = new KeyStore(new Tenant(database, workspace.id));
      if ((await keys.create(forged.stored, await keep(made))) === "full") throw noRoom();
      return made;
    });
  },
};
