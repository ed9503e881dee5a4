import type { D1PreparedStatement } from "@cloudflare/workers-types";
import type { Tenant } from "./tenant.ts";

/** How long an answer is kept for repetition. */
const keptMilliseconds = 86_400_000;

/** An answer that was given to a request with an Idempotency-Key. */
export interface KeptAnswer {
  readonly requestHash: string;
  readonly sealed: string;
}

/** The kept answers of one caller of a workspace. */
export class AnswerStore {
  readonly #tenant: Tenant;
  readonly #caller: string;

  constructor(tenant: Tenant, caller: string) {
    this.#tenant = tenant;
    this.#caller = caller;
  }

  /** The answer of the last 24 hours, if there is one; older ones of the workspace are dropped on the way. */
  async find(idempotencyKey: string, now: number): Promise<KeptAnswer | undefined> {
    const drop = this.#tenant.statement(
      "DELETE FROM answers WHERE workspace_id = ?1 AND created_at < ?2",
      now - keptMilliseconds,
    );
    const look = this.#tenant.statement(
      `SELECT request_hash AS requestHash, sealed FROM answers
       WHERE workspace_id = ?1 AND caller = ?2 AND idempotency_key = ?3`,
      this.#caller,
      idempotencyKey,
    );
    const [, found] = await this.#tenant.batch<KeptAnswer>([drop, look]);
    return found?.results[0];
  }

  /**
   * The statement that keeps an answer, to run in one transaction with what it answers for, right after it: it keeps nothing
   * where the statement before changed nothing, and fails the transaction where another request was faster.
   */
  keeping(idempotencyKey: string, { requestHash, sealed }: KeptAnswer, now: number): D1PreparedStatement {
    return this.#tenant.statement(
      `INSERT INTO answers (workspace_id, caller, idempotency_key, request_hash, sealed, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE changes() > 0`,
      this.#caller,
      idempotencyKey,
      requestHash,
      sealed,
      now,
    );
  }
}
