import { UserMessage } from "../../src/user-message.ts";

/** What the user can mend: shown as one sentence, with exit code 2. */
export class Refusal extends Error {}

/** Runs the add-on's own code; what it tells its user becomes a refusal. */
export function asRefusal<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof UserMessage ? new Refusal(error.message) : error;
  }
}

/** The end of a command that failed: a refusal as its sentence with exit code 2, anything else as it is with 1. */
export function endWith(error: unknown): void {
  const isRefusal = error instanceof Refusal;
  console.error(isRefusal ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = isRefusal ? 2 : 1;
}
