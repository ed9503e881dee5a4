import { messageOf, UserMessage } from "../user-message.ts";
import { pauseRun } from "./run.ts";

/**
 * Does a part of a run. When a service of Google's fails, the run can be taken up at once.
 * @throws UserMessage that says so, where there was no other sentence for the user.
 */
export function resumable<State>(work: () => State): State {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserMessage) throw error;
    console.error(error);
    tryToPause();
    throw new UserMessage(
      `The run was cut off (${messageOf(error)}). What it has written stays; choose the same item again to go on.`,
    );
  }
}

/** Where that fails as well, the run counts as being at work until its heartbeat is old. */
function tryToPause(): void {
  try {
    pauseRun();
  } catch (error) {
    console.error(error);
  }
}
