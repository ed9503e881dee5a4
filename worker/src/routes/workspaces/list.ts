import { workspaceListSchema } from "../../../../shared/schemas/workspace.ts";
import { databaseOf } from "../../env.ts";
import { listWorkspaces } from "../../storage/workspaces.ts";
import { json } from "../answers.ts";
import { defineRoute } from "../route.ts";

export const listWorkspacesRoute = defineRoute({
  method: "get",
  path: "/v1/workspaces",
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
});
