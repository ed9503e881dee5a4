import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { checkRubric } from "../../../shared/rubrics/check-rubric.ts";
import { defaultRubricId, findRubric, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { type ScoreRequest, scoreRequestSchema, scoreResponseSchema } from "../../../shared/schemas/score.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problems/problem.ts";
import { json, outgoing, problem } from "./responses.ts";

const route = createRoute({
  method: "post",
  path: "/v1/score",
  summary: "Score rows of platforms and features under a rubric",
  description:
    "Answers row for row as sent. A row that cannot be read has only its error; the others are scored.",
  request: { body: { required: true, content: { "application/json": { schema: scoreRequestSchema } } } },
  responses: {
    200: json(scoreResponseSchema, "The results"),
    400: problem("The body is not JSON"),
    413: problem("The body or the number of rows is over the limit"),
    415: problem("The body is not application/json"),
    422: problem("The request does not fit"),
    500: problem("Something failed here"),
  },
});

export const score = new OpenAPIHono<AppEnv>();

const answer = outgoing(scoreResponseSchema);

score.openapi(route, (c) => {
  const request = c.req.valid("json");
  checkRowCount(request, c.get("settings").maxRows);
  const plan = planRubric(rubricOf(request));
  const result = scoreTable(plan, request, builtInCatalogue());
  if ("kind" in result) {
    throw invalid(result.column === undefined ? "/columns" : `/columns/${result.column}`, result.message);
  }
  return c.json(answer(result), 200);
});

function checkRowCount({ rows }: ScoreRequest, maxRows: number): void {
  if (rows.length <= maxRows) return;
  throw new ProblemError(
    "too-many-rows",
    `Send at most ${maxRows} rows at a time; these are ${rows.length}.`,
  );
}

function rubricOf({ rubric = defaultRubricId }: ScoreRequest): Rubric {
  if (typeof rubric === "object") return checkInline(rubric as Rubric);
  const found = findRubric(rubric);
  if (found) return found;
  const message = `There is no rubric "${rubric}". Use one of ${rubrics.map((each) => each.id).join(", ")}.`;
  throw new ProblemError("unknown-rubric", message, { errors: [fieldError("/rubric", message)] });
}

function checkInline(rubric: Rubric): Rubric {
  const errors = checkRubric(rubric).map(({ path, message }) => fieldError(`/rubric${path}`, message));
  if (errors[0])
    throw new ProblemError("invalid-request", `${errors[0].pointer}: ${errors[0].message}`, { errors });
  return rubric;
}

const fieldError = (pointer: string, message: string) => ({ pointer, code: "custom", message });

const invalid = (pointer: string, message: string) =>
  new ProblemError("invalid-request", message, { errors: [fieldError(pointer, message)] });
