import type { RouteConfig } from "@hono/zod-openapi";
import { problemSchema } from "../../../shared/schemas/problem.ts";
import type { Lock } from "../access/lock.ts";
import { kinds } from "../problems/kinds.ts";
import type { ProblemCode } from "../problems/problem.ts";
import type { Route } from "./route.ts";

/** A route's contract as OpenAPI has it, completed by what its lock implies. */
export function contractOf(route: Route): RouteConfig {
  const { method, path, id, tag, summary, description, lock, request, answers, problems } = route;
  const codes = [...problems, ...problemsOf(lock), "internal-error" as const];
  return {
    method,
    path,
    operationId: id,
    tags: [tag],
    summary,
    description,
    security: securityOf(lock),
    ...(request && { request }),
    responses: { ...answers, ...problemAnswers(codes) },
  };
}

function problemsOf({ kind, ...lock }: Lock): ProblemCode[] {
  const refusedKeys: ProblemCode[] = ["malformed-key", "unknown-key", "revoked-key", "expired-key"];
  switch (kind) {
    case "none":
      return [];
    case "anybody":
      return ["too-many-requests"];
    case "admin":
      return ["missing-key", "malformed-key", "wrong-admin-secret", "too-many-requests"];
    case "anybody or key":
      return [
        ...("scoring" in lock && lock.scoring ? (["missing-key"] as const) : []),
        ...refusedKeys,
        "missing-scope",
        "too-many-requests",
      ];
    case "key":
      return [
        "missing-key",
        ...refusedKeys,
        ...("scope" in lock && lock.scope ? (["missing-scope"] as const) : []),
        "too-many-requests",
      ];
  }
}

function securityOf({ kind }: Lock): Record<string, string[]>[] {
  if (kind === "admin") return [{ adminSecret: [] }];
  if (kind === "key") return [{ key: [] }];
  return kind === "anybody or key" ? [{}, { key: [] }] : [];
}

const requestIdHeader = {
  "X-Request-Id": { description: "Names this request, also in the log", schema: { type: "string" as const } },
};

const retryHeader = {
  "Retry-After": { description: "Seconds to wait", schema: { type: "integer" as const } },
};

/** One answer a status, with the codes that it can carry. */
function problemAnswers(codes: readonly ProblemCode[]): RouteConfig["responses"] {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = kinds[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [status, problemAnswer(status, those)] as const),
  );
}

function problemAnswer(status: number, codes: readonly ProblemCode[]) {
  // The 500 that every route has brings the schema into the document, the others point to it.
  const schema =
    status === 500
      ? problemSchema
      : {
          allOf: [
            { $ref: "#/components/schemas/Problem" },
            { type: "object" as const, properties: { code: { enum: [...codes] } } },
          ],
        };
  return {
    description: codes.map((code) => `\`${code}\`: ${kinds[code].title}.`).join(" "),
    headers: { ...requestIdHeader, ...(status === 429 && retryHeader) },
    content: { "application/problem+json": { schema } },
  };
}
