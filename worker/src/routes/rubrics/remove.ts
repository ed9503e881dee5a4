import * as z from "zod";
import { callerWithKey } from "../../access/caller.ts";
import { RubricStore } from "../../storage/rubric-store.ts";
import type { RouteDefinition } from "../route.ts";
import { ifMatchHeader, rubricToChange, versionChanged } from "./own-rubric.ts";

export const removeRubric: RouteDefinition = {
  id: "removeRubric",
  tag: "Rubrics",
  summary: "Delete a rubric of your own",
  description: "It leaves the list and its id is free. Its versions can be scored as id@version for ever.",
  lock: { kind: "key", scope: "rubrics:write" },
  request: {
    params: z.object({ id: z.string().meta({ example: "our-view" }) }),
    headers: z.object({ "If-Match": z.string().optional().meta(ifMatchHeader) }),
  },
  answers: { 204: { description: "It is deleted" } },
  problems: ["not-found", "built-in-rubric", "missing-if-match", "version-changed"],
  handle: async (c) => {
    const store = new RubricStore(callerWithKey(c).tenant);
    const id = c.req.param("id") ?? "";
    const current = await rubricToChange(c, store, id);
    if ((await store.remove(id, current.version)) === "changed") throw versionChanged(id);
    return c.body(null, 204);
  },
};
