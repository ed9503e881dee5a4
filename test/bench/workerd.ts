import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { cpuMilliseconds } from "./cpu-time.ts";
import { freePort } from "./free-port.ts";

const load = createRequire(import.meta.url);
const binary = (load("workerd") as { default: string }).default;
const patience = 10_000;

/** A Worker in a workerd of its own, without any proxy before it. */
export interface RunningWorker {
  readonly url: string;
  /** CPU time of its process so far; undefined where the system does not say. */
  cpuMilliseconds(): number | undefined;
  stop(): Promise<void>;
}

/**
 * Starts `workerd serve` on one module and waits for its first answer.
 * @throws Error when it ends or stays silent for ten seconds.
 */
export async function serve(module: string, vars: Record<string, string> = {}): Promise<RunningWorker> {
  const folder = await mkdtemp(join(tmpdir(), "socialtype-bench-"));
  const port = await freePort();
  const config = join(folder, "worker.capnp");
  await writeFile(config, configuration(module, vars, port));
  const child = spawn(binary, ["serve", config, "--import-path", "/"], { stdio: ["ignore", "ignore", "inherit"] });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await answered(child, `${url}healthz`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, cpuMilliseconds: () => cpuMilliseconds(child.pid ?? -1), stop };
}

/** workerd's own configuration: paths are embedded from the root, texts are quoted as in JSON. */
function configuration(module: string, vars: Record<string, string>, port: number): string {
  const bindings = Object.entries(vars).map(
    ([name, text]) => `(name = ${JSON.stringify(name)}, text = ${JSON.stringify(text)})`,
  );
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = ${JSON.stringify(basename(module))}, esModule = embed ${JSON.stringify(module)})],
    compatibilityDate = "2026-10-01",
    bindings = [${bindings.join(", ")}],
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

async function answered(child: ChildProcess, url: string): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response) {
      await response.text();
      return;
    }
    await setTimeout(5);
  }
  throw new Error("workerd did not answer within ten seconds.");
}
