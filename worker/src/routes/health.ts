import { coreVersion } from "../../../shared/core-version.ts";
import { healthSchema } from "../../../shared/schemas/vocabulary.ts";
import { json } from "./answers.ts";
import type { RouteDefinition } from "./route.ts";

export const health: RouteDefinition = {
  id: "health",
  tag: "Service",
  summary: "Is it there, and which core does it run?",
  description: "Needs no key, is not counted and touches nothing but the Worker itself.",
  lock: { kind: "none" },
  answers: { 200: json(healthSchema, "It is there") },
  problems: [],
  handle: (c) => c.json({ status: "ok" as const, coreVersion }, 200),
};
