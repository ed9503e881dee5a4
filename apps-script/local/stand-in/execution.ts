import { limits } from "./limits.ts";
import type { CallObserver } from "./observe.ts";
import type { Realm } from "./realm.ts";

/** A custom function only reads the sheet and has 30 s; a menu or sidebar call has 6 minutes. */
export type ExecutionKind = keyof typeof limits.executionMilliseconds;

/** Time, as the stand-in sees it; tests bring their own. */
export interface Clock {
  now(): number;
  /** Lets time pass; a clock without it is waited for. */
  sleep?(milliseconds: number): void;
}

/** One call of one of the add-on's functions: a fresh realm, a deadline, and what may be done in it. */
export interface Execution {
  readonly kind: ExecutionKind;
  readonly realm: Realm;
  readonly clock: Clock;
  readonly observer: CallObserver;
  /** @throws what Google throws when the time is over; the add-on's own code cannot catch it there. */
  checkDeadline(): void;
  /** @throws what Google throws when a custom function tries to change the sheet. */
  checkMayWrite(method: string): void;
}

export function createExecution(
  kind: ExecutionKind,
  realm: Realm,
  clock: Clock,
  log: CallObserver,
): Execution {
  const deadline = clock.now() + limits.executionMilliseconds[kind];
  const checkDeadline = (): void => {
    if (clock.now() > deadline) throw new Error("Exceeded maximum execution time");
  };
  return {
    kind,
    realm,
    clock,
    observer: {
      before(name) {
        checkDeadline();
        log.before(name);
      },
      after: (name) => log.after?.(name),
    },
    checkDeadline,
    checkMayWrite(method) {
      if (kind === "custom function") throw new Error(`You do not have permission to call ${method}`);
    },
  };
}
