import { bytesOf } from "../access/hash.ts";

/**
 * Encrypts a text so that only who presents the same credential again can read it: an answer that carries a new key may be kept,
 * although the key itself must not be. `label` separates what is sealed for different purposes.
 */
export async function seal(text: string, credential: string, label: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const key = await keyFrom(credential, label);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytesOf(text)));
  return toBase64(new Uint8Array([...iv, ...sealed]));
}

/** What `seal` was given. */
export async function unseal(sealed: string, credential: string, label: string): Promise<string> {
  const bytes = fromBase64(sealed);
  const key = await keyFrom(credential, label);
  const [iv, data] = [bytes.subarray(0, ivBytes), bytes.subarray(ivBytes)];
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, data));
}

const ivBytes = 12;

async function keyFrom(credential: string, label: string) {
  const secret = await crypto.subtle.importKey("raw", bytesOf(credential), "HKDF", false, ["deriveKey"]);
  const derivation = { name: "HKDF", hash: "SHA-256", salt: bytesOf("SocialType"), info: bytesOf(label) };
  return crypto.subtle.deriveKey(derivation, secret, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
