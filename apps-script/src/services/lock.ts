import { UserMessage } from "../user-message.ts";

const patienceMilliseconds = 5_000;
const impatienceMilliseconds = 500;

/**
 * Runs `work` while no other run of the add-on writes to this document. What it wrote is flushed before the lock is
 * released, so that the next holder reads it.
 * @throws UserMessage when another run keeps the lock.
 */
export function withDocumentLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(patienceMilliseconds)) {
    throw new UserMessage(
      "Another run is writing to this spreadsheet. Wait until it is done, then try again.",
    );
  }
  try {
    try {
      return work();
    } finally {
      SpreadsheetApp.flush();
    }
  } finally {
    lock.releaseLock();
  }
}

/**
 * Runs quick `work` under the document lock without waiting long for it; undefined when somebody else keeps it. An
 * execution that has the lock already keeps it.
 */
export function underFreeDocumentLock<Result>(work: () => Result): Result | undefined {
  const lock = LockService.getDocumentLock();
  if (lock?.hasLock()) return work();
  if (!lock?.tryLock(impatienceMilliseconds)) return undefined;
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
