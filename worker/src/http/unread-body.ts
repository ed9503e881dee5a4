import { createMiddleware } from "hono/factory";
import type { AppEnv } from "../env.ts";

/** What is sent on top of this is left to the runtime. */
const mostBytes = 16_000_000;

/**
 * Lets a body arrive that an early answer has not waited for: a client that is still sending, or a proxy before the Worker, may
 * take the end of its connection for a failure and never see what was wrong.
 */
export const unreadBody = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  const { body } = c.req.raw;
  // Who sends too often is not read from.
  if (!body || body.locked || c.req.raw.bodyUsed || c.res.status === 429) return;
  // Who has hung up needs no answer any more.
  await discard(body.getReader()).catch(() => {});
});

async function discard(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  for (let bytes = 0; bytes < mostBytes; ) {
    const { done, value } = await reader.read();
    if (done) return;
    bytes += value.byteLength;
  }
  await reader.cancel();
}
