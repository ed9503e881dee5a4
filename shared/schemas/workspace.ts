import * as z from "zod";
import { madeKeySchema } from "./key.ts";
import { lineSchema, momentSchema } from "./text.ts";

export const newWorkspaceSchema = z
  .strictObject({ name: lineSchema.meta({ example: "Example Agency" }) })
  .meta({ id: "NewWorkspace" });

const workspaceSchema = z
  .strictObject({
    id: z.string().meta({ example: "ws_4fZk0aQ92bXe" }),
    name: z.string(),
    createdAt: momentSchema,
  })
  .meta({ id: "Workspace" });

/** A workspace that was just made, with its first key. */
export const madeWorkspaceSchema = z.strictObject({ workspace: workspaceSchema, firstKey: madeKeySchema });

export const workspaceListSchema = z.strictObject({
  workspaces: z.array(workspaceSchema).meta({ description: "Oldest first" }),
});
