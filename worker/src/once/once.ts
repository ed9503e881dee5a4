import type { D1PreparedStatement } from "@cloudflare/workers-types";
import type { Context } from "hono";
import { sha256 } from "../access/hash.ts";
import { type AppEnv, databaseOf } from "../env.ts";
import { ProblemError } from "../problems/problem.ts";
import { AnswerStore } from "../storage/answer-store.ts";
import { Tenant } from "../storage/tenant.ts";
import { seal, unseal } from "./seal.ts";

/** The answer to a request that made something. */
export interface Made {
  readonly status: 200 | 201;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Statements that keep the answer; they belong into the transaction that makes what it tells of, at its end. */
export type Keep = (made: Made) => Promise<D1PreparedStatement[]>;

/**
 * Makes something once, however often the request is sent with the same `Idempotency-Key`: a repetition within 24 hours gets the answer of
 * the first, also when both run at the same time. Without the header it is simply made. `sent` is the body.
 * @throws ProblemError 422 when the key was used for another request.
 */
export async function once(
  c: Context<AppEnv>,
  sent: string,
  make: (keep: Keep) => Promise<Made>,
): Promise<Response> {
  const idempotencyKey = readIdempotencyKey(c);
  if (idempotencyKey === undefined) return respond(c, await make(async () => []));
  const { store, credential } = await ownerOf(c);
  const requestHash = await hashOfRequest(c, sent);
  const repeat = async (): Promise<Response | undefined> => {
    const kept = await store.find(idempotencyKey, Date.now());
    if (!kept) return undefined;
    if (kept.requestHash !== requestHash) throw reused(idempotencyKey);
    const made = JSON.parse(await unseal(kept.sealed, credential, idempotencyKey)) as Made;
    c.header("Idempotency-Replayed", "true");
    return respond(c, made);
  };
  const keep: Keep = async (made) => {
    const sealed = await seal(JSON.stringify(made), credential, idempotencyKey);
    return [store.keeping(idempotencyKey, { requestHash, sealed }, Date.now())];
  };
  const repeated = await repeat();
  if (repeated) return repeated;
  try {
    return respond(c, await make(keep));
  } catch (error) {
    // Another request with the same key may have been faster; then its answer is the answer to this one as well.
    const overtaken = await repeat();
    if (overtaken) return overtaken;
    throw error;
  }
}

const respond = (c: Context<AppEnv>, { status, body, headers }: Made): Response =>
  c.json(body, status, headers);

function readIdempotencyKey(c: Context<AppEnv>): string | undefined {
  const key = c.req.header("Idempotency-Key")?.trim();
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new ProblemError(
    "invalid-request",
    "Idempotency-Key: send 1 to 255 visible ASCII characters, such as a UUID.",
  );
}

/** Answers are kept per key, those of the admin per secret and apart from every workspace: nobody else could open them. */
async function ownerOf(c: Context<AppEnv>): Promise<{ store: AnswerStore; credential: string }> {
  const caller = c.get("caller");
  if (caller.kind === "anonymous") throw new Error("Nobody makes anything without a key.");
  const { credential } = caller;
  if (caller.kind === "key") return { store: new AnswerStore(caller.tenant, caller.key.id), credential };
  const owner = `admin ${(await sha256(`answers of ${credential}`)).slice(0, 16)}`;
  return { store: new AnswerStore(new Tenant(databaseOf(c.env), "admin"), owner), credential };
}

const hashOfRequest = (c: Context<AppEnv>, sent: string): Promise<string> =>
  sha256([c.req.method, c.req.path, c.req.header("If-Match") ?? "", sent].join("\n"));

function reused(key: string): ProblemError {
  const detail = `The Idempotency-Key ${key} was used for another request in the last 24 hours. Send a new one.`;
  return new ProblemError("idempotency-key-reused", detail);
}
