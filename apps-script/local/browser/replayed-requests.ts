import type { StandInDocument } from "../stand-in/document.ts";
import type { Clock } from "../stand-in/execution.ts";
import type { HttpRequest, HttpResponse, Transport } from "../stand-in/url-fetch-app.ts";

/** What one attempt of a function that may have to wait works with. */
export interface Attempt {
  readonly document: StandInDocument;
  readonly transport: Transport;
  readonly clock: Clock;
}

/** Thrown at a request whose answer is not there yet; whatever the function makes of it is thrown away. */
class Waiting extends Error {}

/**
 * Runs a function that asks for answers as if they were there at once, without blocking the page: at a request without
 * an answer the attempt ends, the request is sent, and the function runs again from its start with the answers so far. What
 * an attempt in vain put into the cache is forgotten, and until the last answer is used the clock shows the time that the
 * first attempt began at, so that the waiting shows only after it. Safe for functions that change nothing but the cache.
 */
export async function withReplayedRequests<Result>(
  document: StandInDocument,
  send: (request: HttpRequest) => Promise<HttpResponse>,
  attempt: (attempt: Attempt) => Promise<Result>,
): Promise<Result> {
  const answers: HttpResponse[] = [];
  const start = Date.now();
  for (;;) {
    const before = new Map(document.cache);
    const cache = new Map(before);
    let used = 0;
    let missing: HttpRequest | undefined;
    const transport: Transport = (request) => {
      const answer = answers[used];
      if (missing || !answer) {
        missing ??= request;
        throw new Waiting();
      }
      used += 1;
      return answer;
    };
    const clock = { now: () => (used === answers.length ? Date.now() : start) };
    const settled = await settle(attempt({ document: { ...document, cache }, transport, clock }));
    if (missing) {
      answers.push(await send(missing));
      continue;
    }
    for (const [key, item] of cache) if (before.get(key) !== item) document.cache.set(key, item);
    for (const key of before.keys()) if (!cache.has(key)) document.cache.delete(key);
    if (settled.kind === "failed") throw settled.error;
    return settled.result;
  }
}

type Settled<Result> =
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "failed"; readonly error: unknown };

const settle = <Result>(work: Promise<Result>): Promise<Settled<Result>> =>
  work.then(
    (result) => ({ kind: "done", result }),
    (error) => ({ kind: "failed", error }),
  );
