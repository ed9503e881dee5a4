import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { connect } from "node:net";
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
 * Starts `workerd serve` on one module and waits until it listens; the first request is the caller's.
 * @throws Error when it ends or does not listen within ten seconds.
 */
export async function serve(module: string, vars: Record<string, string> = {}): Promise<RunningWorker> {
  const folder = await mkdtemp(join(tmpdir(), "socialtype-bench-"));
  const port = await freePort();
  const config = join(folder, "worker.capnp");
  await writeFile(config, configuration(module, vars, port));
  const child = spawn(binary, ["serve", config, "--import-path", "/"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
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
    await listening(child, port);
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

async function listening(child: ChildProcess, port: number): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`workerd ended with ${child.exitCode}.`);
    if (await accepts(port)) return;
    await setTimeout(5);
  }
  throw new Error("workerd did not listen within ten seconds.");
}

function accepts(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, "127.0.0.1");
  socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  return promise.finally(() => socket.destroy());
}
