import { UserMessage } from "../user-message.ts";

const patienceMilliseconds = 5_000;

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
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
