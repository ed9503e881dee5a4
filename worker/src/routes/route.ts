import type { RouteConfig } from "@hono/zod-openapi";
import type { Context } from "hono";
import { problemSchema } from "../../../shared/schemas/problem.ts";
import type { Lock } from "../access/lock.ts";
import type { AppEnv } from "../env.ts";
import { kinds } from "../problems/kinds.ts";
import type { ProblemCode } from "../problems/problem.ts";
import type { WantedRubric } from "../storage/open-key.ts";

type Handler = (c: Context<AppEnv>) => Response | Promise<Response>;

/** A route as its file states it: contract first, then the handler. */
export interface RouteDefinition {
  readonly method: "get" | "post" | "put" | "delete";
  readonly path: string;
  /** Name of the operation in generated clients. */
  readonly id: string;
  readonly tag: "Scoring" | "Planning" | "Vocabulary" | "Rubrics" | "Keys" | "Workspaces" | "Service";
  readonly summary: string;
  readonly description: string;
  readonly lock: Lock;
  readonly request?: RouteConfig["request"];
  /** Answers that are no problems. */
  readonly answers: RouteConfig["responses"];
  /** Codes of the problems that the handler can give; those of the lock are added. */
  readonly problems: readonly ProblemCode[];
  /** Rubrics that the request names, to be looked up together with the key. */
  readonly wanted?: (c: Context<AppEnv>) => Promise<readonly WantedRubric[]>;
  readonly handle: Handler;
}

export interface Route extends RouteDefinition {
  /** The contract as OpenAPI has it. */
  readonly contract: RouteConfig;
}

/** Completes a route's contract by what its lock implies. */
export function defineRoute(definition: RouteDefinition): Route {
  const { method, path, id, tag, summary, description, lock, request, answers, problems } = definition;
  const codes = [...problems, ...problemsOf(lock), "internal-error" as const];
  const contract: RouteConfig = {
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
  return { ...definition, contract };
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
