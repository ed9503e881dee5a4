/** What a page of the add-on calls through google.script.run: data in, data out, sentences instead of exceptions. */
import type { RunKind } from "./run/journal.ts";
import { resumable } from "./run/resumable.ts";
import * as run from "./run/run.ts";
import type { Refusal } from "./sidebar/answers.ts";
import { UserMessage } from "./user-message.ts";

/** Starts a run and scores its first chunk. The page then calls `continueRun` until the answer is no longer `running`. */
export const startRun = ({ what }: { readonly what: RunKind }): run.RunState | Refusal =>
  orRefusal(() => resumable(() => run.startRun(what)));

/** Scores the next chunk, or takes up a run that was cut off. */
export const continueRun = (): run.RunState | Refusal => orRefusal(() => resumable(() => run.continueRun()));

/** Leaves the rest of a run that was cut off; one whose page was closed is stopped before. */
export const discardRun = (): { readonly kind: "idle" } | Refusal =>
  orRefusal(() => {
    run.discardRun();
    return { kind: "idle" };
  });

/** Stops a run; the next `continueRun` says how far it came. */
export const cancelRun = (): { readonly kind: "stopping" | "idle" } => ({
  kind: run.cancelRun() ? "stopping" : "idle",
});

export const runStatus = run.runStatus;

/** What the work gives, or the sentence of the UserMessage that it throws. */
export function orRefusal<Answer>(work: () => Answer): Answer | Refusal {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserMessage) return { kind: "refused", message: error.message };
    throw error;
  }
}
