import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root, workerConfig, wranglerArguments, wranglerEnvironment } from "./wrangler.ts";

/** Where the local Worker keeps its database unless it is told otherwise. */
export const usualState = join(root, "worker/.wrangler/state");

const secretsFile = join(root, "worker/.dev.vars");

/**
 * Makes what a Worker on this machine needs and a fresh clone does not have: an admin secret, and the tables of its database. It takes
 * a few seconds the first time, and none after that.
 */
export async function prepareLocalState(state: string): Promise<void> {
  await localAdminSecret();
  await applyMigrations(state);
}

/** The admin secret of this machine: that of the environment or of worker/.dev.vars, which is made when it has none. */
export async function localAdminSecret(): Promise<string> {
  const text = await readFile(secretsFile, "utf8").catch(() => "");
  const [, found] = /^ADMIN_SECRET\s*=\s*"?([^"\s]+)"?\s*$/m.exec(text) ?? [];
  if (found !== undefined) return found;
  const secret = randomBytes(24).toString("base64url");
  await writeFile(
    secretsFile,
    `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}ADMIN_SECRET="${secret}"\n`,
  );
  return secret;
}

/** wrangler takes seconds to find out that nothing is due, so the names of what was applied are kept beside the database. */
async function applyMigrations(state: string): Promise<void> {
  const stamp = join(state, "applied-migrations");
  const migrations = (await readdir(join(root, "worker/migrations"))).sort().join("\n");
  if ((await readFile(stamp, "utf8").catch(() => "")) === migrations) return;
  await mkdir(state, { recursive: true });
  const apply = () =>
    promisify(execFile)(
      process.execPath,
      wranglerArguments(workerConfig, "d1", "migrations", "apply", "DB", "--local", "--persist-to", state),
      { cwd: root, env: wranglerEnvironment },
    );
  // Another start on this machine may have been applying them at the same moment; then nothing is due the second time.
  await apply().catch(apply);
  await writeFile(stamp, migrations);
}
