import { hash } from "../hash.ts";
import { type Caller, noAnswer, throughBreaker, whyPaused } from "../scoring/breaker.ts";
import { workerToAsk } from "../scoring/call-worker.ts";
import { dropCache, readCache, writeCacheAll } from "../services/cache.ts";
import { readKey } from "../services/worker-key.ts";

const addressDigits = 16;

/** A function waits so often, and so long each time, while another one is asking the same. */
const mostWaits = 20;
const waitMilliseconds = 250;

/** Where something of the workspace is kept: another address or key has a workspace of its own. */
export const cacheName = (what: string): string =>
  `socialtype.workspace.${hash([workerToAsk(), readKey()], addressDigits)}.${what}`;

/** Makes something of what was kept; undefined where that is nothing it knows. */
type As<Kept> = (value: unknown) => Kept | undefined;

export function readKept<Kept>(name: string, as: As<Kept>): Kept | undefined {
  const text = readCache(name);
  if (text === null) return undefined;
  try {
    return as(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** What is too long for the cache is asked for again. */
export const keep = (name: string, value: unknown, seconds: number): void =>
  writeCacheAll([[name, JSON.stringify(value)]], seconds);

export const dropKept = dropCache;

/**
 * What is kept under a name, else what `ask` gives, which then is kept. Of the many functions that Sheets starts at once
 * one asks, and the others wait for what it learns.
 * @throws Error with the rest of a sentence about the Worker when it cannot be asked; what `ask` throws is passed on.
 */
export function askOnce<Kept>(
  name: string,
  seconds: number,
  as: As<Kept>,
  caller: Caller,
  ask: () => Kept,
): Kept {
  for (let waits = 0; ; waits++) {
    const kept = readKept(name, as);
    if (kept !== undefined) return kept;
    const answer = throughBreaker(Date.now, () => ({ value: ask() }), caller);
    if (answer) {
      keep(name, answer.value, seconds);
      return answer.value;
    }
    const why = whyPaused(Date.now());
    if (why !== undefined || waits >= mostWaits) throw new Error(why ?? noAnswer);
    Utilities.sleep(waitMilliseconds);
  }
}
