import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { scoreRequestSchema, scoreResponseSchema } from "../../../shared/schemas/score.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import type { AppEnv } from "../env.ts";
import { checkRowCount, requestedRubric, unlessColumnsProblem } from "./requested.ts";
import { json, outgoing, tableProblems } from "./responses.ts";

const route = createRoute({
  method: "post",
  path: "/v1/score",
  summary: "Score rows of platforms and features under a rubric",
  description:
    "Answers row for row as sent. A row that cannot be read has only its error; the others are scored.",
  request: { body: { required: true, content: { "application/json": { schema: scoreRequestSchema } } } },
  responses: {
    200: json(scoreResponseSchema, "The results"),
    ...tableProblems,
  },
});

export const score = new OpenAPIHono<AppEnv>();

const answer = outgoing(scoreResponseSchema);

score.openapi(route, (c) => {
  const request = c.req.valid("json");
  checkRowCount(request.rows, c.get("settings").maxRows);
  const plan = planRubric(requestedRubric(request.rubric));
  return c.json(answer(unlessColumnsProblem(scoreTable(plan, request, builtInCatalogue()))), 200);
});
