import type { D1Database, D1PreparedStatement, D1Result } from "@cloudflare/workers-types";
/**
 * The only way to a workspace's data. Every statement is bound to the workspace as its first parameter, so that none
 * can forget it.
 */
export class Tenant {
  readonly #database: D1Database;
  readonly workspaceId: string;

  constructor(database: D1Database, workspaceId: string) {
    this.#database = database;
    this.workspaceId = workspaceId;
  }

  /**
   * A statement about this workspace: `?1` in it is the workspace, the values follow from `?2` on.
   * @throws Error for a statement that does not ask for the workspace.
   */
  statement(sql: string, ...values: readonly (string | number | null)[]): D1PreparedStatement {
    if (!/\bworkspace_id\b/.test(sql) || !/\?1\b/.test(sql))
      throw new Error(`This statement would reach every workspace: ${sql}`);
    return this.#database.prepare(sql).bind(this.workspaceId, ...values);
  }

  /** Runs the statements as one transaction: all of them or none. */
  batch<Row = unknown>(statements: D1PreparedStatement[]): Promise<D1Result<Row>[]> {
    return this.#database.batch<Row>(statements);
  }
}
