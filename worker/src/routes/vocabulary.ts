import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { features } from "../../../shared/features/index.ts";
import { defaultRubricId, findRubric, rubrics } from "../../../shared/rubrics/index.ts";
import {
  featureListSchema,
  platformListSchema,
  rubricDetailSchema,
  rubricListSchema,
} from "../../../shared/schemas/vocabulary.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problems/problem.ts";
import { json, outgoing, problem } from "./responses.ts";

const failed = { 500: problem("Something failed here") };

const listRubrics = createRoute({
  method: "get",
  path: "/v1/rubrics",
  summary: "The built-in rubrics",
  responses: { 200: json(rubricListSchema, "Who draws the line how"), ...failed },
});

const getRubric = createRoute({
  method: "get",
  path: "/v1/rubrics/{id}",
  summary: "One rubric with its dimensions and weights",
  request: {
    params: z.object({
      id: z.string().meta({ description: "id or id@version", example: "eleven-differences" }),
    }),
  },
  responses: {
    200: json(rubricDetailSchema, "The rubric"),
    404: problem("There is no such rubric"),
    ...failed,
  },
});

const listFeatures = createRoute({
  method: "get",
  path: "/v1/features",
  summary: "The features with their questions and allowed values",
  responses: { 200: json(featureListSchema, "In the order of the Template tab"), ...failed },
});

const listPlatforms = createRoute({
  method: "get",
  path: "/v1/platforms",
  summary: "The platforms and uses that are known by name",
  responses: { 200: json(platformListSchema, "The catalogue's names"), ...failed },
});

export const vocabulary = new OpenAPIHono<AppEnv>();

vocabulary.openapi(listRubrics, (c) => {
  const listed = rubrics.map(({ id, version, title, source, argues, judges }) => {
    return { id, version, title, source, argues, judges };
  });
  return c.json({ defaultRubric: defaultRubricId, rubrics: listed }, 200);
});

vocabulary.openapi(getRubric, (c) => {
  const { id } = c.req.valid("param");
  const rubric = findRubric(id);
  if (!rubric) throw new ProblemError("not-found", `There is no rubric "${id}". See /v1/rubrics.`);
  const dimensions = planRubric(rubric).dimensions.map(({ dimension, effectiveWeight }) => ({
    id: dimension.id,
    title: dimension.title,
    question: dimension.question,
    poles: dimension.poles,
    reads: dimension.reads,
    effectiveWeight,
  }));
  return c.json(outgoing(rubricDetailSchema)({ rubric, dimensions }), 200);
});

vocabulary.openapi(listFeatures, (c) => c.json(outgoing(featureListSchema)({ features }), 200));

vocabulary.openapi(listPlatforms, (c) => {
  const platforms = builtInCatalogue().platforms.map(({ name, aliases, addresses, rows, uses }) => ({
    name,
    aliases,
    addresses,
    asOf: rows.map((row) => row.asOf),
    uses: uses.map((use) => ({ name: use.name, aliases: use.aliases })),
  }));
  return c.json(outgoing(platformListSchema)({ platforms }), 200);
});
