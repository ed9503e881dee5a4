import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts one of the project's commands in the project's folder, as its npm script would. */
export function start(command: "score" | "plan" | "serve" | "key", ...args: readonly string[]) {
  const child = spawn(process.execPath, [`apps-script/local/cli/${command}.ts`, ...args], { cwd: root });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const finished = new Promise<Finished>((resolve) => {
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
  /** Resolves with what was printed once it matches; fails when the command ends before that. */
  const printed = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(stdout);
        if (match) resolve(match);
      };
      child.stdout.on("data", look);
      child.once("close", () => reject(new Error(`It ended without printing ${pattern}.\n${stderr}`)));
      look();
    });
  return { child, finished, printed };
}

export const run = (command: "score" | "plan" | "key", ...args: readonly string[]): Promise<Finished> =>
  start(command, ...args).finished;
