import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, totalmem } from "node:os";
import { officeVersion } from "./peers/libreoffice/office.ts";

const load = createRequire(import.meta.url);
const compared = ["workerd", "zod", "@gorules/zen-engine", "json-rules-engine", "hyperformula"];

/** Where a run took place and on what, in one sentence each. */
export interface Machine {
  readonly machine: string;
  readonly versions: string;
}

export async function describeMachine(): Promise<Machine> {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const office = await officeVersion();
  return {
    machine: `${cpu?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, ${gigabytes} GB, ${process.platform} ${process.arch}`,
    versions: [
      `Node ${process.version}`,
      ...compared.map((name) => `${name} ${versionOf(name)}`),
      ...(office ? [office] : []),
    ].join(", "),
  };
}

/** Read from the package's own file beside its entry: not every package exports it. */
function versionOf(name: string): string {
  const [folder = ""] =
    load.resolve.paths(name)?.filter((path) => existsSync(`${path}/${name}/package.json`)) ?? [];
  return (JSON.parse(readFileSync(`${folder}/${name}/package.json`, "utf8")) as { version: string }).version;
}
