import type { D1PreparedStatement, D1Result } from "@cloudflare/workers-types";
import type { Scope } from "../../../shared/schemas/scope.ts";
import type { Tenant } from "./tenant.ts";

/** Keys of one workspace that may be live at a time. */
export const mostLiveKeys = 100;

/** Ended keys are listed this long. */
const endedShownMilliseconds = 90 * 86_400_000;

/** What is known of a key; the key itself is not. Times are milliseconds since 1970. */
export interface KeyRecord {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly lastUsedAt: number | null;
  readonly replacedBy: string | null;
}

export interface NewKey {
  readonly id: string;
  readonly hash: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

type StoredKey = Omit<KeyRecord, "scopes"> & { readonly scopes: string };

const readKeyRecord = (row: StoredKey): KeyRecord => ({ ...row, scopes: JSON.parse(row.scopes) as Scope[] });

const columns = `id, name, scopes, created_at AS createdAt, expires_at AS expiresAt, revoked_at AS revokedAt,
  last_used_at AS lastUsedAt, replaced_by AS replacedBy`;

/** A key that can be used at the time `at`, which is a parameter or a column. */
const live = (at: string) => `revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ${at})`;

const roomForOne = (at: string) =>
  `(SELECT count(*) FROM keys WHERE workspace_id = ?1 AND ${live(at)}) < ${mostLiveKeys}`;

/** The keys of one workspace. */
export class KeyStore {
  readonly #tenant: Tenant;

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  /** Live keys and those that ended in the last 90 days, newest first. */
  async list(now: number): Promise<KeyRecord[]> {
    const { results } = await this.#tenant
      .statement(
        `SELECT ${columns} FROM keys
         WHERE workspace_id = ?1 AND min(coalesce(revoked_at, ?2), coalesce(expires_at, ?2)) >= ?2 - ?3
         ORDER BY created_at DESC, id`,
        now,
        endedShownMilliseconds,
      )
      .all<StoredKey>();
    return results.map(readKeyRecord);
  }

  async find(id: string): Promise<KeyRecord | undefined> {
    const row = await this.#tenant
      .statement(`SELECT ${columns} FROM keys WHERE workspace_id = ?1 AND id = ?2`, id)
      .first<StoredKey>();
    return row ? readKeyRecord(row) : undefined;
  }

  /** `also` runs in the same transaction. */
  async create(key: NewKey, also: D1PreparedStatement[]): Promise<"created" | "full"> {
    const [inserted] = await this.#tenant.batch([this.insertion(key), ...also]);
    return changed(inserted) ? "created" : "full";
  }

  /** The statement that keeps a key while there is room for one. */
  insertion({ id, hash, name, scopes, createdAt, expiresAt }: NewKey): D1PreparedStatement {
    return this.#tenant.statement(
      `INSERT INTO keys (workspace_id, id, hash, name, scopes, created_at, expires_at)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE ${roomForOne("?6")}`,
      id,
      hash,
      name,
      JSON.stringify(scopes),
      createdAt,
      expiresAt,
    );
  }

  /**
   * Puts a successor beside a live key that has none, and ends the old key at `oldExpiresAt` at the latest. `also` runs in the same
   * transaction.
   */
  async rotate(
    oldId: string,
    successor: NewKey,
    oldExpiresAt: number,
    also: D1PreparedStatement[],
  ): Promise<"rotated" | "not rotated"> {
    const { id, hash, name, scopes, createdAt, expiresAt } = successor;
    const insert = this.#tenant.statement(
      `INSERT INTO keys (workspace_id, id, hash, name, scopes, created_at, expires_at)
       SELECT ?1, ?3, ?4, ?5, ?6, ?7, ?8
       WHERE EXISTS (SELECT 1 FROM keys WHERE workspace_id = ?1 AND id = ?2 AND replaced_by IS NULL AND ${live("?7")})
         AND ${roomForOne("?7")}`,
      oldId,
      id,
      hash,
      name,
      JSON.stringify(scopes),
      createdAt,
      expiresAt,
    );
    const end = this.#tenant.statement(
      `UPDATE keys SET replaced_by = ?3, expires_at = min(coalesce(expires_at, ?4), ?4)
       WHERE workspace_id = ?1 AND id = ?2 AND changes() > 0`,
      oldId,
      id,
      oldExpiresAt,
    );
    const [inserted] = await this.#tenant.batch([insert, end, ...also]);
    return changed(inserted) ? "rotated" : "not rotated";
  }

  /** Ends a key at once, unless it is the last live one that may administer keys. */
  async revoke(id: string, now: number): Promise<"revoked" | "not revoked"> {
    const result = await this.#tenant
      .statement(
        `UPDATE keys SET revoked_at = ?3
         WHERE workspace_id = ?1 AND id = ?2 AND revoked_at IS NULL
           AND (scopes NOT LIKE '%"keys:admin"%' OR NOT (${live("?3")}) OR EXISTS (
             SELECT 1 FROM keys other
             WHERE other.workspace_id = ?1 AND other.id <> ?2 AND other.scopes LIKE '%"keys:admin"%'
               AND other.revoked_at IS NULL AND (other.expires_at IS NULL OR other.expires_at > ?3)))`,
        id,
        now,
      )
      .run();
    return changed(result) ? "revoked" : "not revoked";
  }

  /** Notes that a key was used, at most once an hour. */
  async noteUse(id: string, now: number): Promise<void> {
    await this.#tenant
      .statement("UPDATE keys SET last_used_at = ?3 WHERE workspace_id = ?1 AND id = ?2", id, now)
      .run();
  }
}

const changed = (result: D1Result | undefined): boolean => (result?.meta.changes ?? 0) > 0;
