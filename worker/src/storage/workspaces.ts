import type { D1Database, D1PreparedStatement } from "@cloudflare/workers-types";
import { KeyStore, type NewKey } from "./key-store.ts";
import { Tenant } from "./tenant.ts";

/** A tenant of the deployment. `createdAt` is milliseconds since 1970. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
}

/** Keeps a workspace and its first key in one transaction; `also` runs in it, too. */
export async function createWorkspace(
  database: D1Database,
  { id, name, createdAt }: Workspace,
  firstKey: NewKey,
  also: D1PreparedStatement[],
): Promise<void> {
  const insert = database
    .prepare("INSERT INTO workspaces (id, name, created_at) VALUES (?1, ?2, ?3)")
    .bind(id, name, createdAt);
  await database.batch([insert, new KeyStore(new Tenant(database, id)).insertion(firstKey), ...also]);
}

/** All workspaces of the deployment, oldest first. */
export async function listWorkspaces(database: D1Database): Promise<Workspace[]> {
  const { results } = await database
    .prepare("SELECT id, name, created_at AS createdAt FROM workspaces ORDER BY created_at, id")
    .all<Workspace>();
  return results;
}

export async function findWorkspace(database: D1Database, id: string): Promise<Workspace | undefined> {
  const row = await database
    .prepare("SELECT id, name, created_at AS createdAt FROM workspaces WHERE id = ?1")
    .bind(id)
    .first<Workspace>();
  return row ?? undefined;
}
