import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

/** Finishes work after the answer has gone out; a failure of it is logged and changes nothing for the caller. */
export function afterwards(c: Context<AppEnv>, work: Promise<unknown>): void {
  const requestId = c.get("requestId");
  const done = work.catch((error: unknown) => {
    console.error(JSON.stringify({ event: "afterwards failed", requestId, error: String(error) }));
  });
  c.executionCtx.waitUntil(done);
}
