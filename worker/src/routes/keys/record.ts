import type * as z from "zod";
import type { keyRecordSchema, newKeySchema } from "../../../../shared/schemas/key.ts";
import { createKey, hashOf, type Key } from "../../access/key.ts";
import { fieldError, invalid } from "../../problems/validation.ts";
import type { KeyRecord, NewKey } from "../../storage/key-store.ts";

const moment = (milliseconds: number | null): string | null =>
  milliseconds === null ? null : new Date(milliseconds).toISOString();

/** A key as routes show it. */
export function recordOf(record: KeyRecord, now: number): z.infer<typeof keyRecordSchema> {
  const { id, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt, replacedBy } = record;
  const isExpired = expiresAt !== null && expiresAt <= now;
  return {
    id,
    name,
    scopes: [...scopes],
    state: revokedAt !== null ? "revoked" : isExpired ? "expired" : "live",
    createdAt: new Date(createdAt).toISOString(),
    expiresAt: moment(expiresAt),
    revokedAt: moment(revokedAt),
    lastUsedAt: moment(lastUsedAt),
    replacedBy,
  };
}

/** A key that is to be kept, with the text that only its owner will have. */
export interface Forged {
  readonly key: Key;
  readonly stored: NewKey;
}

type Wish = Pick<NewKey, "name" | "scopes" | "expiresAt">;

export async function forgeKey({ name, scopes, expiresAt }: Wish, now: number): Promise<Forged> {
  const key = await createKey();
  const stored = { id: key.id, hash: await hashOf(key), name, scopes, createdAt: now, expiresAt };
  return { key, stored };
}

/** The answer that shows a key for the first and last time. */
export function madeKey({ key, stored }: Forged) {
  const untouched = { revokedAt: null, lastUsedAt: null, replacedBy: null };
  return { key: key.text, record: recordOf({ ...stored, ...untouched }, stored.createdAt) };
}

/**
 * What a body wishes for.
 * @throws ProblemError 422 for an expiry that is not in the future.
 */
export function wishOf({ name, scopes, expiresAt }: z.infer<typeof newKeySchema>, now: number): Wish {
  const at = expiresAt === undefined ? null : Date.parse(expiresAt);
  if (at !== null && at <= now) throw invalid([fieldError("/expiresAt", "Name a moment in the future.")]);
  return { name, scopes: [...new Set(scopes)], expiresAt: at };
}
