import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { compareRubrics } from "../../../shared/comparison/compare.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import { compareRequestSchema, compareResponseSchema } from "../../../shared/schemas/compare.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import type { AppEnv } from "../env.ts";
import { checkDistinct, checkRowCount, requestedRubric, unlessColumnsProblem } from "./requested.ts";
import { json, outgoing, tableProblems } from "./responses.ts";

const route = createRoute({
  method: "post",
  path: "/v1/compare",
  summary: "Compare what several rubrics make of the same rows",
  description: "Says how many rubrics agree on each row and on all, and which rows are contested.",
  request: { body: { required: true, content: { "application/json": { schema: compareRequestSchema } } } },
  responses: { 200: json(compareResponseSchema, "The comparison"), ...tableProblems },
});

const answer = outgoing(compareResponseSchema);

export const compare = new OpenAPIHono<AppEnv>();

compare.openapi(route, (c) => {
  const request = c.req.valid("json");
  const chosen = request.rubrics?.map((rubric, i) => requestedRubric(rubric, `/rubrics/${i}`)) ?? rubrics;
  checkDistinct(chosen);
  checkRowCount(request.rows, c.get("settings").maxRows, chosen.length);
  const comparison = compareRubrics(chosen.map(planRubric), request, builtInCatalogue());
  return c.json(answer(unlessColumnsProblem(comparison)), 200);
});
