import { readdirSync, readFileSync } from "node:fs";

/**
 * CPU time of a process in milliseconds so far, over all its threads, in steps far below a millisecond; undefined where
 * the system does not say (it comes from Linux's /proc).
 */
export function cpuMilliseconds(pid: number): number | undefined {
  try {
    const nanoseconds = readdirSync(`/proc/${pid}/task`).map((task) =>
      Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, "utf8").split(" ")[0]),
    );
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
  } catch {
    return undefined;
  }
}
