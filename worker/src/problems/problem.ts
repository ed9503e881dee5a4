import type { Context } from "hono";
import type { Problem } from "../../../shared/schemas/problem.ts";
import type { AppEnv } from "../env.ts";

/** Every code that an answer can carry, with its status and title. */
const kinds = {
  "malformed-json": { status: 400, title: "The body is not JSON" },
  "not-found": { status: 404, title: "There is nothing here" },
  "method-not-allowed": { status: 405, title: "This path does not take this method" },
  "body-too-large": { status: 413, title: "The body is too large" },
  "too-many-rows": { status: 413, title: "There are too many rows" },
  "unsupported-media-type": { status: 415, title: "The body's type is not supported" },
  "invalid-request": { status: 422, title: "The request does not fit" },
  "unknown-rubric": { status: 422, title: "There is no such rubric" },
  "internal-error": { status: 500, title: "Something failed here" },
} as const;

export type ProblemCode = keyof typeof kinds;

type FieldError = NonNullable<Problem["errors"]>[number];

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
