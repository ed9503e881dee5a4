import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 of text of ASCII characters, in hexadecimal. `sha256Hex("")` starts with `"e3b0c442"`. */
export const sha256Hex = (text: string): string =>
  bytesToHex(sha256(Uint8Array.from(text, (character) => character.charCodeAt(0))));

/**
 * The first hexadecimal digits (at most 64) of the SHA-256 of a value's JSON, whose UTF-16 units are hashed as they
 * are: Apps Script has no TextEncoder. `hash("TV", 7)` is `"0e2bc84"`.
 */
export function hash(value: unknown, digits: number): string {
  const text = JSON.stringify(value);
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 255;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytesToHex(sha256(bytes)).slice(0, digits);
}
