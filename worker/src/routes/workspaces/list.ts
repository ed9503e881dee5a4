import { workspaceListSchema } from "../../../../shared/schemas/workspace.ts";
import { databaseOf } from "../../env.ts";
import { listWorkspaces } from "../../storage/workspaces.ts";
import { json } from "../answers.ts";
import type { RouteDefinition } from "../route.ts";

export const listWorkspacesRoute: RouteDefinition = {
  id: "listWorkspaces",
  tag: "Workspaces",
  summary: "The workspaces of this deployment",
  description: "Their names and ids; what they hold is theirs.",
  lock: { kind: "admin" },
  answers: { 200: json(workspaceListSchema, "Oldest first") },
  problems: [],
  handle: async (c) => {
    const found = await listWorkspaces(databaseOf(c.env));
    const workspaces = found.map(({ id, name, createdAt }) => ({
      id,
      name,
      createdAt: new Date(createdAt).toISOString(),
    }));
    return c.json({ workspaces }, 200);
  },
};
