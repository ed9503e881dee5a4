import { createRoute, OpenAPIHono } from "@hono/zod-openapi";
import { coreVersion } from "../../../shared/core-version.ts";
import { healthSchema } from "../../../shared/schemas/vocabulary.ts";
import type { AppEnv } from "../env.ts";
import { json } from "./responses.ts";

const route = createRoute({
  method: "get",
  path: "/healthz",
  summary: "Is it there, and which core does it run?",
  responses: { 200: json(healthSchema, "It is there") },
});

export const health = new OpenAPIHono<AppEnv>();

health.openapi(route, (c) => c.json({ status: "ok" as const, coreVersion }, 200));
