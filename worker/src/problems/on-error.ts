import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { ProblemError, problemResponse } from "./problem.ts";

/** What was thrown, as a problem. The answer to an unforeseen error says nothing of the inside; the log does. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof ProblemError) return problemResponse(c, error.code, error.message, error.options);
  c.get("log").error = String(error.stack ?? error);
  return problemResponse(c, "internal-error", "Try again later; if it happens again, report the request id.");
}

export const onNotFound = (c: Context<AppEnv>): Response =>
  problemResponse(c, "not-found", `There is nothing under ${c.req.path}. Check the address.`);
