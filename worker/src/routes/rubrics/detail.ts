import type { Rubric } from "../../../../shared/rubrics/rubric.ts";
import { rubricDetailSchema } from "../../../../shared/schemas/vocabulary.ts";
import { planRubric } from "../../../../shared/scoring/plan.ts";
import { outgoing } from "../answers.ts";

const answer = outgoing(rubricDetailSchema);

/** A rubric as routes show it; `createdAt` in milliseconds since 1970, null for a built-in one. */
export function detailOf(rubric: Rubric, createdAt: number | null) {
  const dimensions = planRubric(rubric).dimensions.map(({ dimension, effectiveWeight }) => ({
    id: dimension.id,
    title: dimension.title,
    question: dimension.question,
    poles: dimension.poles,
    reads: dimension.reads,
    effectiveWeight,
  }));
  return answer({
    rubric,
    origin: createdAt === null ? "built-in" : "workspace",
    createdAt: createdAt === null ? null : new Date(createdAt).toISOString(),
    dimensions,
  });
}

/** `etagOf(3)` is `"\"3\""`. */
export const etagOf = (version: number): string => `"${version}"`;

export const etagHeader = {
  ETag: {
    description: "The current version, for If-Match; only of a workspace's own rubrics",
    schema: { type: "string" as const },
  },
};
