import { dropCache, readCache, writeCache } from "../services/cache.ts";

/**
 * Keeps calls away from a Worker that does not answer: UrlFetch waits for up to 60 s, a custom function dies at 30 s.
 * A mark is set before a request and cleared after it. When the last request failed or was slow, or its mark has
 * stood for too long, nobody asks for a while; then one tries again.
 */
const cacheName = "socialtype.breaker";
const slowMilliseconds = 8_000;
const pauseMilliseconds = 120_000;

type Mark =
  | { readonly kind: "asking"; readonly since: number }
  | { readonly kind: "paused"; readonly since: number };

/** Answers with what `ask` gives, or undefined while nobody should ask. What `ask` throws is passed on. */
export function throughBreaker<Answer>(now: () => number, ask: () => Answer): Answer | undefined {
  if (isPaused(now())) return undefined;
  const start = now();
  mark("asking", start);
  try {
    const answer = ask();
    if (now() - start > slowMilliseconds) mark("paused", now());
    else dropCache(cacheName);
    return answer;
  } catch (error) {
    mark("paused", now());
    throw error;
  }
}

function isPaused(now: number): boolean {
  const stored = readCache(cacheName);
  if (stored === null) return false;
  const { kind, since } = JSON.parse(stored) as Mark;
  const begin = kind === "paused" ? since : since + slowMilliseconds;
  return now >= begin && now < begin + pauseMilliseconds;
}

function mark(kind: Mark["kind"], since: number): void {
  const seconds = Math.ceil((slowMilliseconds + pauseMilliseconds) / 1_000);
  writeCache(cacheName, JSON.stringify({ kind, since }), seconds);
}
