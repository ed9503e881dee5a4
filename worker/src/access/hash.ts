import type { SubtleCrypto } from "@cloudflare/workers-types";

const encoder = new TextEncoder();

export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** SHA-256 in hexadecimal. `await sha256("")` starts with `"e3b0c442"`. */
export async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Compares two hashes of the same length without telling by its duration where they differ. */
export function equalHashes(a: string, b: string): boolean {
  const [left, right] = [bytesOf(a), bytesOf(b)];
  return left.length === right.length && subtle.timingSafeEqual(left, right);
}

/** Workers have this comparison, the types of Node, under which build scripts read this file, do not. */
const subtle = crypto.subtle as typeof crypto.subtle & Pick<SubtleCrypto, "timingSafeEqual">;
