import { features } from "../../../shared/features/index.ts";
import { featureListSchema } from "../../../shared/schemas/vocabulary.ts";
import { json, outgoing } from "./answers.ts";
import type { RouteDefinition } from "./route.ts";

const answer = outgoing(featureListSchema)({ features });

export const listFeatures: RouteDefinition = {
  id: "listFeatures",
  tag: "Vocabulary",
  summary: "The features with their questions and allowed values",
  description: "What a column of a table may hold besides platform, use and asOf.",
  lock: { kind: "anybody" },
  answers: { 200: json(featureListSchema, "In the order of the Template tab") },
  problems: [],
  handle: (c) => c.json(answer, 200),
};
