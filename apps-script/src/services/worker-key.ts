import { sha256Hex } from "../hash.ts";
import { UserMessage } from "../user-message.ts";
import { dropProperty, readProperty, writeProperty } from "./properties.ts";

/** A property of its own, so that the settings can be shown. */
const property = "socialtype.key";

const checksumLength = 8;

/** `stk_<id>_<secret><checksum>`, as the Worker makes them. */
const shape = new RegExp(`^(stk_[0-9A-Za-z]{12})_[0-9A-Za-z]{32}[0-9a-f]{${checksumLength}}$`);

/** The document's key for the Worker, if one is set. It goes to the Worker and nowhere else. */
export const readKey = (): string | undefined => readProperty(property) ?? undefined;

/** The key's public part, `"stk_4fZk0aQ92bXe…"`; null where none is set. */
export function shownKey(): string | null {
  const key = readKey();
  return key === undefined ? null : `${shape.exec(key)?.[1] ?? "A key"}…`;
}

/**
 * Keeps a key with the document; "" removes it.
 * @throws UserMessage when it is no whole key.
 */
export function saveKey(key: string): void {
  const pasted = String(key).trim();
  if (pasted === "") {
    dropProperty(property);
    return;
  }
  checkKey(pasted);
  writeProperty(property, pasted);
}

/** @throws UserMessage when the text is no whole key; the sentence does not repeat it. */
export function checkKey(key: string): void {
  const checksum = sha256Hex(key.slice(0, -checksumLength)).slice(0, checksumLength);
  if (shape.test(key) && key.endsWith(checksum)) return;
  throw new UserMessage(
    "That is not a whole key. Paste it as it was shown when it was made, from stk_ to its last character.",
  );
}
