import type { Context } from "hono";
import type { Scope } from "../../../shared/schemas/scope.ts";
import { type AppEnv, databaseOf } from "../env.ts";
import { afterwards } from "../http/afterwards.ts";
import { type ProblemCode, ProblemError } from "../problems/problem.ts";
import { KeyStore } from "../storage/key-store.ts";
import { type OpenedKey, openKey, type WantedRubric } from "../storage/open-key.ts";
import { Tenant } from "../storage/tenant.ts";
import { equalHashes, sha256 } from "./hash.ts";
import { hashOf, readKey } from "./key.ts";
import type { Lock } from "./lock.ts";
import { limitAddress, limitKey } from "./rate-limit.ts";

/** How old "last used" may be before a use is noted again. */
const usePrecisionMilliseconds = 3_600_000;

const challenge = 'Bearer realm="SocialType"';

/**
 * Lets a request through its route's lock and says in the context who it is. Rubrics that the request names are looked
 * up together with the key: one round trip to the database, none without a key.
 * @throws ProblemError 401, 403 or 429.
 */
export async function unlock(c: Context<AppEnv>, lock: Lock, wanted: readonly WantedRubric[]): Promise<void> {
  const presented = credentialOf(c);
  if (lock.kind === "none") return;
  if (lock.kind === "anybody" || (lock.kind === "anybody or key" && presented.kind === "none")) {
    await limitAddress(c);
    const needsKey = lock.kind === "anybody or key" && lock.scoring && !c.get("settings").anonymousScoring;
    if (needsKey)
      throw refusal(
        "missing-key",
        "This service scores for holders of a key. Send yours as Authorization: Bearer KEY.",
      );
    return;
  }
  if (presented.kind !== "bearer") {
    await limitAddress(c);
    throw presented.kind === "none"
      ? refusal("missing-key", "Send your key as Authorization: Bearer KEY.")
      : refusal("malformed-key", "The Authorization header must read: Bearer KEY.");
  }
  if (lock.kind === "admin") return admitAdmin(c, presented.credential);
  await admitKey(c, presented.credential, lock.scope, wanted);
}

type Credential = { kind: "none" } | { kind: "other" } | { kind: "bearer"; credential: string };

function credentialOf(c: Context<AppEnv>): Credential {
  const header = c.req.header("Authorization");
  if (header === undefined) return { kind: "none" };
  const [, credential] = /^Bearer +(\S+) *$/i.exec(header) ?? [];
  return credential === undefined ? { kind: "other" } : { kind: "bearer", credential };
}

async function admitAdmin(c: Context<AppEnv>, credential: string): Promise<void> {
  await limitAddress(c);
  const { adminSecret } = c.get("settings");
  const isRight =
    adminSecret !== undefined && equalHashes(await sha256(credential), await sha256(adminSecret));
  if (!isRight) throw refusal("wrong-admin-secret", "This is not the admin secret of this deployment.");
  c.set("caller", { kind: "admin", credential });
}

async function admitKey(
  c: Context<AppEnv>,
  credential: string,
  scope: Scope | undefined,
  wanted: readonly WantedRubric[],
): Promise<void> {
  const presented = await readKey(credential);
  const database = databaseOf(c.env);
  const { key, rubrics } = presented
    ? await openKey(database, presented.id, wanted)
    : { key: undefined, rubrics: [] };
  const isHeld = presented && key && equalHashes(await hashOf(presented), key.hash);
  const refused = !presented ? malformed() : isHeld ? ended(key) : unknown();
  if (refused || !isHeld) {
    await limitAddress(c);
    throw refused ?? unknown();
  }
  const log = c.get("log");
  log.keyId = key.id;
  log.workspaceId = key.workspaceId;
  await limitKey(c, key.id);
  if (scope && !key.scopes.includes(scope)) throw missing(scope, key);
  const tenant = new Tenant(database, key.workspaceId);
  c.set("caller", { kind: "key", key, tenant, scopes: key.scopes, credential });
  c.set("ownRubrics", rubrics);
  noteUse(c, tenant, key);
}

function noteUse(c: Context<AppEnv>, tenant: Tenant, { id, lastUsedAt }: OpenedKey): void {
  const now = Date.now();
  if (lastUsedAt !== null && now - lastUsedAt < usePrecisionMilliseconds) return;
  afterwards(c, new KeyStore(tenant).noteUse(id, now));
}

const malformed = () =>
  refusal("malformed-key", "This is no key: it was cut off or mistyped. Copy the whole key, stk_ included.");

const unknown = () => refusal("unknown-key", "There is no such key. Ask the owner of the workspace for one.");

function ended({ revokedAt, expiresAt }: OpenedKey): ProblemError | undefined {
  if (revokedAt !== null)
    return refusal("revoked-key", "This key was revoked. Ask the owner of the workspace for another one.");
  if (expiresAt !== null && expiresAt <= Date.now()) {
    const day = new Date(expiresAt).toISOString();
    return refusal(
      "expired-key",
      `This key expired at ${day}. Ask the owner of the workspace for another one.`,
    );
  }
  return undefined;
}

function refusal(code: ProblemCode, detail: string): ProblemError {
  const why = code === "missing-key" ? "" : `, error="invalid_token"`;
  return new ProblemError(code, detail, { headers: { "WWW-Authenticate": challenge + why } });
}

function missing(scope: Scope, { scopes }: OpenedKey): ProblemError {
  const detail = `This needs a key with the scope ${scope}; yours has ${scopes.join(", ")}.`;
  const header = `${challenge}, error="insufficient_scope", scope="${scope}"`;
  return new ProblemError("missing-scope", detail, { headers: { "WWW-Authenticate": header } });
}
