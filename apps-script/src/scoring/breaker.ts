import { dropCache, mostCacheSeconds, readCache, writeCache } from "../services/cache.ts";
import { underFreeDocumentLock } from "../services/lock.ts";
import { messageOf } from "../user-message.ts";

/**
 * Keeps calls away from a Worker that does not answer: UrlFetch waits for up to 60 s, a custom function dies at 30 s.
 * A mark is set before a request and cleared after it. When the last request failed or was slow, or its mark has
 * stood for too long, nobody asks for a while; then one tries again.
 */
const cacheName = "socialtype.breaker";
const slowMilliseconds = 8_000;
const pauseMilliseconds = 120_000;

/**
 * Who asks. A run from the menu has 6 minutes and asks beside others; a custom function, of which Sheets starts 30 at
 * once, asks only when nobody else does, so that a Worker that hangs costs one of them and not 30.
 */
export type Caller = "menu" | "custom function";

type Mark =
  | { readonly kind: "asking"; readonly since: number }
  | { readonly kind: "paused"; readonly since: number; readonly because?: string };

/** Why nobody asks, where nothing else is known. */
export const noAnswer = "it did not answer in time a moment ago";

/** So much of a reason is remembered. */
const mostReasonCharacters = 200;

/** Answers with what `ask` gives, or undefined while the caller should not ask. What `ask` throws is passed on. */
export function throughBreaker<Answer>(
  now: () => number,
  ask: () => Answer,
  caller: Caller = "menu",
): Answer | undefined {
  if (!mayAsk[caller](now)) return undefined;
  const start = now();
  try {
    const answer = ask();
    if (now() - start > slowMilliseconds) mark("paused", now());
    else dropCache(cacheName);
    return answer;
  } catch (error) {
    mark("paused", now(), messageOf(error).slice(0, mostReasonCharacters));
    throw error;
  }
}

/** Why nobody asks at the moment; undefined where somebody may, or another one is asking. */
export function whyPaused(now: number): string | undefined {
  const standing = standingMark(now);
  return standing?.kind === "paused" ? (standing.because ?? noAnswer) : undefined;
}

/** Another address or key deserves a try at once. */
export const forgetPause = (): void => dropCache(cacheName);

/** Sets the caller's mark, unless one that stands keeps it away. */
const mayAsk: Record<Caller, (now: () => number) => boolean> = {
  menu: (now) => {
    if (standingMark(now())?.kind === "paused") return false;
    mark("asking", now());
    return true;
  },
  /**
   * Reading the cache and writing it are two calls, so functions do both under the document lock: of many that start at
   * once, one asks. A run does not take this lock, since it may hold it for its whole length; a function that looks
   * while a run sets its mark can still ask beside it.
   */
  "custom function": (now) => {
    const claim = (): boolean => {
      if (standingMark(now()) !== undefined) return false;
      mark("asking", now());
      return true;
    };
    return standingMark(now()) === undefined && underFreeDocumentLock(claim) === true;
  },
};

/**
 * The mark with its name in the cache, or nothing. Whoever puts it once more may bring one back that was cleared since;
 * then functions compute inside the add-on for two minutes, and answer the same.
 */
export function markToRenew(): [name: string, text: string][] {
  const text = readCache(cacheName);
  return text === null ? [] : [[cacheName, text]];
}

/** A mark that means something now; one of somebody who has been asking for too long is a pause. */
function standingMark(now: number): Mark | undefined {
  const found = parse(readCache(cacheName));
  if (!found) return undefined;
  const age = now - found.since;
  // Clocks of two machines may differ a little, so a mark may seem to be from the future.
  if (age < -slowMilliseconds) return undefined;
  if (found.kind === "paused") return age < pauseMilliseconds ? found : undefined;
  if (age < slowMilliseconds) return found;
  return age < slowMilliseconds + pauseMilliseconds ? { kind: "paused", since: found.since } : undefined;
}

/** What is no mark is ignored. */
function parse(text: string | null): Mark | undefined {
  try {
    const mark = JSON.parse(text ?? "null") as Partial<Mark> | null;
    const isMark = (mark?.kind === "asking" || mark?.kind === "paused") && typeof mark.since === "number";
    return isMark ? (mark as Mark) : undefined;
  } catch {
    return undefined;
  }
}

/** The mark itself says how long it counts; it is kept as long as anything, since Google evicts what expires first. */
function mark(kind: Mark["kind"], since: number, because?: string): void {
  writeCache(cacheName, JSON.stringify({ kind, since, because }), mostCacheSeconds);
}
