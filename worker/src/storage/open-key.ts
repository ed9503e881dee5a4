import type { D1Database } from "@cloudflare/workers-types";
import type { Scope } from "../../../shared/schemas/scope.ts";
import { type RubricVersion, readRubricVersion, type StoredRubricVersion } from "./rubric-store.ts";

/** A key as it is stored, with its workspace. Times are milliseconds since 1970. */
export interface OpenedKey {
  readonly id: string;
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly name: string;
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: number | null;
  readonly revokedAt: number | null;
  readonly lastUsedAt: number | null;
}

/** A rubric that a request names: the current version, or one in particular. */
export interface WantedRubric {
  readonly id: string;
  readonly version: number | null;
}

export interface Opened {
  readonly key: OpenedKey | undefined;
  /** Those of the wanted rubrics that the key's workspace has. */
  readonly rubrics: readonly RubricVersion[];
}

const keySql = `
  SELECT k.id, k.workspace_id AS workspaceId, w.name AS workspaceName, k.name, k.hash, k.scopes,
    k.expires_at AS expiresAt, k.revoked_at AS revokedAt, k.last_used_at AS lastUsedAt
  FROM keys k JOIN workspaces w ON w.id = k.workspace_id
  WHERE k.id = ?1`;

const rubricsSql = `
  SELECT DISTINCT v.id, v.version, v.document, v.created_at AS createdAt
  FROM keys k
  JOIN json_each(?2) wanted
  JOIN rubric_versions v ON v.workspace_id = k.workspace_id AND v.id = wanted.value ->> 'id'
    AND v.version = coalesce(wanted.value ->> 'version',
      (SELECT r.version FROM rubrics r WHERE r.workspace_id = k.workspace_id AND r.id = v.id))
  WHERE k.id = ?1`;

/**
 * Looks a key up, and in the same round trip the rubrics that the request names: before this, the workspace is not known. Whether
 * the caller holds the key's secret is for the caller of this to check before anything of it is used.
 */
export async function openKey(
  database: D1Database,
  keyId: string,
  wanted: readonly WantedRubric[],
): Promise<Opened> {
  const lookUp = database.prepare(keySql).bind(keyId);
  const statements =
    wanted.length === 0
      ? [lookUp]
      : [lookUp, database.prepare(rubricsSql).bind(keyId, JSON.stringify(wanted))];
  const [keys, rubrics] = await database.batch(statements);
  const row = keys?.results[0] as (Omit<OpenedKey, "scopes"> & { scopes: string }) | undefined;
  return {
    key: row && { ...row, scopes: JSON.parse(row.scopes) as Scope[] },
    rubrics: ((rubrics?.results ?? []) as StoredRubricVersion[]).map(readRubricVersion),
  };
}
