import { UserMessage } from "../user-message.ts";

const idShape = /^[a-z0-9][a-z0-9-]{0,63}$/;

/**
 * An id becomes a part of an address or of a property's name.
 * @throws UserMessage when it could be anything else.
 */
export function checkId(id: unknown): void {
  if (typeof id === "string" && idShape.test(id)) return;
  throw new UserMessage("There is no own definition of this id. Choose one from the list.");
}

/** @throws UserMessage when definitions are not kept there. */
export function checkHome(home: unknown): void {
  if (home === "document" || home === "workspace") return;
  throw new UserMessage("A definition is kept in the document or in the workspace.");
}
