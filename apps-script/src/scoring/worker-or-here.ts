import { messageOf } from "../user-message.ts";
import { type Caller, noAnswer, throughBreaker, whyPaused } from "./breaker.ts";

/** A result, and who computed it. */
export interface Computed<Result> {
  readonly result: Result;
  readonly by: "worker" | "add-on";
  /** Why the Worker was not used, where one is set. */
  readonly trouble: string | undefined;
}

/** What the Worker answers to `ask`, else at once what `compute` gives inside the add-on. `ask` may throw. */
export function byWorkerOrHere<Result>(
  ask: () => Result,
  compute: () => Result,
  caller: Caller,
): Computed<Result> {
  const here = (trouble: string): Computed<Result> => ({ result: compute(), by: "add-on", trouble });
  let answer: { readonly result: Result } | undefined;
  try {
    answer = throughBreaker(Date.now, () => ({ result: ask() }), caller);
  } catch (error) {
    return here(messageOf(error));
  }
  return answer ? { ...answer, by: "worker", trouble: undefined } : here(whyPaused(Date.now()) ?? noAnswer);
}
