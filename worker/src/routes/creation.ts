import * as z from "zod";
import type { ProblemCode } from "../problems/problem.ts";

/** A request that makes something may be repeated with the same key and makes it once. */
export const idempotencyHeader = z.object({
  "Idempotency-Key": z.string().max(255).optional().meta({
    description: "Repeated within 24 hours, the request makes nothing new and gets the first answer again",
    example: "2f1f6a0e-4a77-4b0a-9d0c-6e2f1d3a9b10",
  }),
});

/** What every route that makes something from a JSON body can answer besides. */
export const creationProblems: readonly ProblemCode[] = [
  "malformed-json",
  "malformed-gzip",
  "body-too-large",
  "unsupported-media-type",
  "unsupported-encoding",
  "invalid-request",
  "idempotency-key-reused",
];

export const replayHeader = {
  "Idempotency-Replayed": {
    description: "true where this answer was given before",
    schema: { type: "string" as const },
  },
};

export const locationHeader = {
  Location: { description: "Where it can be read", schema: { type: "string" as const } },
};
