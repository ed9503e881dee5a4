import type { Context } from "hono";
import type { Problem } from "../../../shared/schemas/problem.ts";
import type { AppEnv } from "../env.ts";
import { kinds, type ProblemCode } from "./kinds.ts";

export type { ProblemCode };

export type FieldError = NonNullable<Problem["errors"]>[number];

interface ProblemOptions {
  readonly errors?: FieldError[];
  readonly headers?: Record<string, string>;
}

/** Thrown by a handler that cannot go on; `onError` answers with it. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly options: ProblemOptions;

  constructor(code: ProblemCode, detail: string, options: ProblemOptions = {}) {
    super(detail);
    this.code = code;
    this.options = options;
  }
}

/** Renders an error; the only place that does. */
export function problemResponse(
  c: Context<AppEnv>,
  code: ProblemCode,
  detail: string,
  { errors, headers }: ProblemOptions = {},
): Response {
  const { status, title } = kinds[code];
  const body: Problem = {
    type: `urn:socialtype:problem:${code}`,
    title,
    status,
    code,
    detail,
    instance: c.req.path,
    requestId: c.get("requestId"),
    ...(errors && { errors }),
  };
  return c.body(JSON.stringify(body), status, { ...headers, "Content-Type": "application/problem+json" });
}
