import { defaultRubricId, rubrics } from "../../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../../shared/rubrics/rubric.ts";
import { rubricListSchema } from "../../../../shared/schemas/vocabulary.ts";
import { RubricStore } from "../../storage/rubric-store.ts";
import { json } from "../answers.ts";
import type { RouteDefinition } from "../route.ts";

export const listRubrics: RouteDefinition = {
  id: "listRubrics",
  tag: "Rubrics",
  summary: "The rubrics there are",
  description: "The built-in ones, and with a key those of its workspace after them.",
  lock: { kind: "anybody or key", scope: "rubrics:read", scoring: false },
  answers: { 200: json(rubricListSchema, "Who draws the line how") },
  problems: [],
  handle: async (c) => {
    const caller = c.get("caller");
    const own = caller.kind === "key" ? await new RubricStore(caller.tenant).list() : [];
    const listed = [
      ...rubrics.map((rubric) => lineOf(rubric, "built-in")),
      ...own.map(({ rubric }) => lineOf(rubric, "workspace")),
    ];
    return c.json({ defaultRubric: defaultRubricId, rubrics: listed }, 200);
  },
};

function lineOf({ id, version, title, source, argues, judges }: Rubric, origin: "built-in" | "workspace") {
  return { id, version, title, source, argues, judges, origin };
}
