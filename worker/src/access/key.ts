import { sha256 } from "./hash.ts";

const prefix = "stk";
const idLength = 12;
const secretLength = 32;
const checksumLength = 8;
const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const shape = new RegExp(
  `^${prefix}_([0-9A-Za-z]{${idLength}})_[0-9A-Za-z]{${secretLength}}([0-9a-f]{${checksumLength}})$`,
);

/** A key as its owner holds it: `stk_<id>_<secret><checksum>`. */
export interface Key {
  /** Public; lists and logs name the key by it. */
  readonly id: string;
  readonly text: string;
}

/** A new key with 190 random bits. */
export async function createKey(): Promise<Key> {
  const id = randomText(idLength);
  const body = `${prefix}_${id}_${randomText(secretLength)}`;
  return { id, text: body + (await checksumOf(body)) };
}

/** The key that a text is, or undefined: no look-up is needed to refuse what was cut off or mistyped. */
export async function readKey(text: string): Promise<Key | undefined> {
  const [, id, checksum] = shape.exec(text) ?? [];
  if (id === undefined) return undefined;
  const isWhole = (await checksumOf(text.slice(0, -checksumLength))) === checksum;
  return isWhole ? { id, text } : undefined;
}

/** A random id of letters and digits after a prefix, such as `ws_2b8F...`. */
export const createId = (of: string): string => `${of}_${randomText(idLength)}`;

/** What is stored of a key. */
export const hashOf = (key: Key): Promise<string> => sha256(key.text);

const checksumOf = async (body: string): Promise<string> => (await sha256(body)).slice(0, checksumLength);

function randomText(length: number): string {
  // Bytes above the last multiple of the alphabet's size would make its first characters likelier.
  const most = 256 - (256 % alphabet.length);
  let text = "";
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      if (byte < most && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}
