import * as z from "zod";
import { findRubric } from "../../../../shared/rubrics/index.ts";
import { rubricDetailSchema } from "../../../../shared/schemas/vocabulary.ts";
import { ProblemError } from "../../problems/problem.ts";
import { json } from "../answers.ts";
import { stillFitting } from "../requested.ts";
import type { RouteDefinition } from "../route.ts";
import { readReference } from "../wanted-rubrics.ts";
import { detailOf, etagHeader, etagOf } from "./detail.ts";

export const readRubric: RouteDefinition = {
  id: "readRubric",
  tag: "Rubrics",
  summary: "One rubric with its dimensions and weights",
  description:
    "A built-in one, or with a key one of its workspace: the current version, or any by id@version.",
  lock: { kind: "anybody or key", scope: "rubrics:read", scoring: false },
  request: {
    params: z.object({
      id: z.string().meta({ description: "id or id@version", example: "eleven-differences" }),
    }),
  },
  answers: { 200: { ...json(rubricDetailSchema, "The rubric"), headers: etagHeader } },
  problems: ["not-found", "outdated-rubric"],
  wanted: async (c) => {
    const wanted = readReference(c.req.param("id") ?? "");
    return wanted ? [wanted] : [];
  },
  handle: (c) => {
    const name = c.req.param("id") ?? "";
    const [own] = c.get("ownRubrics");
    if (own) {
      const detail = detailOf(stillFitting(own.rubric), own.createdAt);
      return c.json(detail, 200, { ETag: etagOf(own.version) });
    }
    const builtIn = findRubric(name);
    if (builtIn) return c.json(detailOf(builtIn, null), 200);
    throw new ProblemError("not-found", `There is no rubric "${name}". See /v1/rubrics.`);
  },
};
