import type { RateLimit } from "@cloudflare/workers-types";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problems/problem.ts";

/**
 * Counts a request of a key. The answer says the limit in `RateLimit-Policy`.
 * @throws ProblemError 429 with `Retry-After` when there were too many.
 */
export function limitKey(c: Context<AppEnv>, keyId: string): Promise<void> {
  return limit(c, "key", c.env.KEY_RATE_LIMIT, keyId, c.get("settings").keyRequestsAWindow);
}

/**
 * Counts a request of an address: of those without a key, and of those whose key was refused.
 * @throws ProblemError 429 with `Retry-After` when there were too many.
 */
export function limitAddress(c: Context<AppEnv>): Promise<void> {
  const address = c.req.header("CF-Connecting-IP") ?? "unknown";
  return limit(c, "address", c.env.ADDRESS_RATE_LIMIT, address, c.get("settings").addressRequestsAWindow);
}

async function limit(
  c: Context<AppEnv>,
  policy: "key" | "address",
  binding: RateLimit | undefined,
  key: string,
  quota: number,
): Promise<void> {
  const seconds = c.get("settings").rateWindowSeconds;
  c.header("RateLimit-Policy", `"${policy}";q=${quota};w=${seconds}`);
  if (!binding || (await binding.limit({ key })).success) return;
  const detail = `There were more than ${quota} requests in ${seconds} seconds. Wait ${seconds} seconds and send fewer, each with more rows.`;
  throw new ProblemError("too-many-requests", detail, { headers: { "Retry-After": String(seconds) } });
}
