import * as z from "zod";
import { findRubric } from "../../../../shared/rubrics/index.ts";
import { rubricVersionsSchema } from "../../../../shared/schemas/rubric.ts";
import { ProblemError } from "../../problems/problem.ts";
import { RubricStore } from "../../storage/rubric-store.ts";
import { json } from "../answers.ts";
import type { RouteDefinition } from "../route.ts";

export const listVersions: RouteDefinition = {
  id: "listVersions",
  tag: "Rubrics",
  summary: "The versions of a rubric",
  description: "Also of a rubric that was deleted, and of a built-in one.",
  lock: { kind: "anybody or key", scope: "rubrics:read", scoring: false },
  request: { params: z.object({ id: z.string().meta({ example: "eleven-differences" }) }) },
  answers: { 200: json(rubricVersionsSchema, "Newest first") },
  problems: ["not-found"],
  handle: async (c) => {
    const id = c.req.param("id") ?? "";
    const caller = c.get("caller");
    const own = caller.kind === "key" ? await new RubricStore(caller.tenant).versions(id) : [];
    const versions = own.map(({ rubric, createdAt }) => ({
      version: rubric.version,
      title: rubric.title,
      createdAt: new Date(createdAt).toISOString(),
    }));
    if (versions.length > 0) return c.json({ versions }, 200);
    const builtIn = findRubric(id);
    if (builtIn?.id !== id)
      throw new ProblemError("not-found", `There is no rubric "${id}". See /v1/rubrics.`);
    const { version, title } = builtIn;
    return c.json({ versions: [{ version, title, createdAt: null }] }, 200);
  },
};
