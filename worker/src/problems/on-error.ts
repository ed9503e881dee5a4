import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../env.ts";
import { type ProblemCode, ProblemError, problemResponse } from "./problem.ts";

const knownExceptions: Partial<Record<number, { code: ProblemCode; detail: string }>> = {
  400: {
    code: "malformed-json",
    detail: "Send a body that is valid JSON, as the documentation of this path shows.",
  },
  415: {
    code: "unsupported-media-type",
    detail: "Send JSON with the header Content-Type: application/json.",
  },
};

/** What was thrown, as a problem. The answer to an unforeseen error says nothing of the inside; the log does. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof ProblemError) return problemResponse(c, error.code, error.message, error.options);
  const known = error instanceof HTTPException ? knownExceptions[error.status] : undefined;
  if (known) return problemResponse(c, known.code, known.detail);
  console.error(
    JSON.stringify({ requestId: c.get("requestId"), path: c.req.path, error: String(error.stack ?? error) }),
  );
  return problemResponse(c, "internal-error", "Try again later; if it happens again, report the request id.");
}

export const onNotFound = (c: Context<AppEnv>): Response =>
  problemResponse(c, "not-found", `There is nothing under ${c.req.path}. Check the address.`);
