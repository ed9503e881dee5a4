import type { D1PreparedStatement, D1Result } from "@cloudflare/workers-types";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Tenant } from "./tenant.ts";

/** What one workspace may keep. */
export const rubricLimits = { rubrics: 100, versions: 5_000 };

/** One version of a workspace's rubric. It never changes. */
export interface RubricVersion {
  readonly rubric: Rubric;
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

export interface StoredRubricVersion {
  readonly id: string;
  readonly version: number;
  readonly document: string;
  readonly createdAt: number;
}

export const readRubricVersion = ({ document, version, createdAt }: StoredRubricVersion): RubricVersion => ({
  rubric: JSON.parse(document) as Rubric,
  version,
  createdAt,
});

const columns = "v.id, v.version, v.document, v.created_at AS createdAt";

/** The rubrics of one workspace. */
export class RubricStore {
  readonly #tenant: Tenant;

  constructor(tenant: Tenant) {
    this.#tenant = tenant;
  }

  /** The current version of each, by id. */
  async list(): Promise<RubricVersion[]> {
    return this.#read(
      `SELECT ${columns} FROM rubrics r
       JOIN rubric_versions v ON v.workspace_id = ?1 AND v.id = r.id AND v.version = r.version
       WHERE r.workspace_id = ?1 ORDER BY v.id`,
    );
  }

  /** The current version, or undefined when there is none or it was deleted. */
  async current(id: string): Promise<RubricVersion | undefined> {
    const [found] = await this.#read(
      `SELECT ${columns} FROM rubrics r
       JOIN rubric_versions v ON v.workspace_id = ?1 AND v.id = r.id AND v.version = r.version
       WHERE r.workspace_id = ?1 AND r.id = ?2`,
      id,
    );
    return found;
  }

  /** One version, also of a deleted rubric. */
  async version(id: string, version: number): Promise<RubricVersion | undefined> {
    const [found] = await this.#read(
      `SELECT ${columns} FROM rubric_versions v WHERE v.workspace_id = ?1 AND v.id = ?2 AND v.version = ?3`,
      id,
      version,
    );
    return found;
  }

  /** Every version there ever was, newest first, also of a deleted rubric. */
  async versions(id: string): Promise<RubricVersion[]> {
    return this.#read(
      `SELECT ${columns} FROM rubric_versions v WHERE v.workspace_id = ?1 AND v.id = ?2 ORDER BY v.version DESC`,
      id,
    );
  }

  /** What the next rubric of this id is called: numbers go on where a deleted one stopped. */
  async nextVersion(id: string): Promise<number> {
    const row = await this.#tenant
      .statement(
        "SELECT coalesce(max(version), 0) + 1 AS next FROM rubric_versions WHERE workspace_id = ?1 AND id = ?2",
        id,
      )
      .first<{ next: number }>();
    return row?.next ?? 1;
  }

  /** Keeps a rubric under an id that has none now. `also` runs in the same transaction. */
  async create(
    rubric: Rubric,
    version: number,
    now: number,
    also: D1PreparedStatement[],
  ): Promise<"created" | "exists" | "full"> {
    const insertVersion = this.#tenant.statement(
      `INSERT INTO rubric_versions (workspace_id, id, version, document, created_at)
       SELECT ?1, ?2, ?3, ?4, ?5
       WHERE NOT EXISTS (SELECT 1 FROM rubrics WHERE workspace_id = ?1 AND id = ?2)
         AND NOT EXISTS (SELECT 1 FROM rubric_versions WHERE workspace_id = ?1 AND id = ?2 AND version >= ?3)
         AND (SELECT count(*) FROM rubrics WHERE workspace_id = ?1) < ${rubricLimits.rubrics}
         AND (SELECT count(*) FROM rubric_versions WHERE workspace_id = ?1) < ${rubricLimits.versions}`,
      rubric.id,
      version,
      JSON.stringify(rubric),
      now,
    );
    const point = this.#tenant.statement(
      "INSERT INTO rubrics (workspace_id, id, version) SELECT ?1, ?2, ?3 WHERE changes() > 0",
      rubric.id,
      version,
    );
    const results = await this.#tenant.batch([insertVersion, point, ...also]);
    if (changed(results[0])) return "created";
    return (await this.nextVersion(rubric.id)) > version || (await this.current(rubric.id))
      ? "exists"
      : "full";
  }

  /** Adds a version after `expected`, unless another one is current by now. `also` runs in the same transaction. */
  async update(
    rubric: Rubric,
    expected: number,
    now: number,
    also: D1PreparedStatement[],
  ): Promise<"updated" | "changed" | "full"> {
    const insertVersion = this.#tenant.statement(
      `INSERT INTO rubric_versions (workspace_id, id, version, document, created_at)
       SELECT ?1, ?2, ?3 + 1, ?4, ?5
       WHERE EXISTS (SELECT 1 FROM rubrics WHERE workspace_id = ?1 AND id = ?2 AND version = ?3)
         AND (SELECT count(*) FROM rubric_versions WHERE workspace_id = ?1) < ${rubricLimits.versions}`,
      rubric.id,
      expected,
      JSON.stringify(rubric),
      now,
    );
    const point = this.#tenant.statement(
      `UPDATE rubrics SET version = ?3 + 1
       WHERE workspace_id = ?1 AND id = ?2 AND version = ?3 AND changes() > 0`,
      rubric.id,
      expected,
    );
    const results = await this.#tenant.batch([insertVersion, point, ...also]);
    if (changed(results[0])) return "updated";
    return (await this.current(rubric.id))?.version === expected ? "full" : "changed";
  }

  /** Frees the id, unless another version than `expected` is current by now. The versions stay. */
  async remove(id: string, expected: number): Promise<"removed" | "changed"> {
    const result = await this.#tenant
      .statement("DELETE FROM rubrics WHERE workspace_id = ?1 AND id = ?2 AND version = ?3", id, expected)
      .run();
    return changed(result) ? "removed" : "changed";
  }

  async #read(sql: string, ...values: (string | number)[]): Promise<RubricVersion[]> {
    const { results } = await this.#tenant.statement(sql, ...values).all<StoredRubricVersion>();
    return results.map(readRubricVersion);
  }
}

const changed = (result: D1Result | undefined): boolean => (result?.meta.changes ?? 0) > 0;
