import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The Worker's configuration. */
export const workerConfig = join(root, "worker/wrangler.jsonc");

/** Arguments for Node that run a wrangler command with a configuration. */
export function wranglerArguments(config: string, ...command: readonly string[]): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve("wrangler/package.json"));
  return [join(folder, "bin/wrangler.js"), ...command, "--config", config];
}

/** An environment in which wrangler asks nobody anything and stays on this machine. */
export const wranglerEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  WRANGLER_SEND_METRICS: "false",
  CI: "true",
  NO_COLOR: "1",
};
