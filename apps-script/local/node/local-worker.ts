import { type ChildProcess, spawn } from "node:child_process";
import { prepareLocalState, usualState } from "./local-state.ts";
import { root, workerConfig, wranglerArguments, wranglerEnvironment } from "./wrangler.ts";

const startMilliseconds = 60_000;

/** Signals that end this process, and with it the Worker, with their usual exit codes. */
const endings = [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const;

export interface LocalWorker {
  /** With a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
  /** Ends it as a power cut would: without a word. */
  kill(): void;
}

/**
 * Starts the Worker in workerd, without an account and on this machine alone, on a free port unless one is named. It
 * ends with this process, however that ends. What it keeps is under `state`, ready to use.
 * @throws Error with wrangler's own words when it does not start.
 */
export async function startLocalWorker(port = 0, state = usualState): Promise<LocalWorker> {
  await prepareLocalState(state);
  return startWrangler(workerConfig, port, state);
}

/** Starts the Worker of any configuration; it is built and prepared already. */
async function startWrangler(config: string, port: number, state: string): Promise<LocalWorker> {
  let child: ChildProcess | undefined;
  const kill = () => child && killGroup(child, "SIGKILL");
  // Before there is a child: a signal that comes while it is being made would leave it behind.
  process.once("exit", kill);
  for (const [signal, code] of endings) process.once(signal, () => process.exit(code));
  const where = ["--ip", "127.0.0.1", "--port", String(port), "--inspector-port", "0"];
  const started = spawn(process.execPath, wranglerArguments(config, "dev", ...where, "--persist-to", state), {
    cwd: root,
    env: wranglerEnvironment,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  child = started;
  const stop = () => stopGroup(started);
  try {
    return { url: `${await readAddress(started)}/`, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = () => reject(new Error(`The Worker did not start.\n${output.trim()}`));
    const timer = setTimeout(fail, startMilliseconds);
    const read = (chunk: Buffer): void => {
      output += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(/Ready on .*/.exec(output)?.[0] ?? "") ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => {
      clearTimeout(timer);
      fail();
    });
  });
}

/** wrangler starts workerd as a child of its own: the whole group goes. */
function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}

function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    killGroup(child, "SIGTERM");
  });
}
