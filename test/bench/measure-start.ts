import { fileURLToPath } from "node:url";
import { median } from "./interleave.ts";
import { builtWorker } from "./measure-requests.ts";
import { featureRows } from "./rows.ts";
import { bodyOf, send, vars } from "./subject.ts";
import { serve } from "./workerd.ts";

const emptyWorker = fileURLToPath(new URL("workers/empty.js", import.meta.url));
const steadyRequests = 25;

export interface StartTimings {
  /** The first request of a fresh Worker and one in its stride, in milliseconds with the way there and back. */
  readonly first: number;
  readonly steady: number;
  /** CPU time of a process from its start to its first answer, in milliseconds; undefined where the system does not say. */
  readonly cpu: number | undefined;
  readonly emptyCpu: number | undefined;
}

/** Starts a Worker and an empty one in turn, `starts` times, and sends 1,000 rows to the one; medians over the starts. */
export async function measureStart(starts: number): Promise<StartTimings> {
  const body = bodyOf(featureRows(1_000));
  const firsts: number[] = [];
  const steadies: number[] = [];
  const cpus: (number | undefined)[] = [];
  const emptyCpus: (number | undefined)[] = [];
  for (let start = 0; start < starts; start++) {
    emptyCpus.push(await cpuOfStart(emptyWorker));
    cpus.push(await cpuOfStart(builtWorker));
    const worker = await serve(builtWorker, vars);
    try {
      const times: number[] = [];
      for (let request = 0; request < steadyRequests; request++) {
        const began = performance.now();
        await send(worker.url, body);
        times.push(performance.now() - began);
      }
      firsts.push(times[0] ?? Number.NaN);
      steadies.push(median(times.slice(-10)));
    } finally {
      await worker.stop();
    }
  }
  return { first: median(firsts), steady: median(steadies), cpu: known(cpus), emptyCpu: known(emptyCpus) };
}

async function cpuOfStart(module: string): Promise<number | undefined> {
  const worker = await serve(module, vars);
  try {
    await (await fetch(`${worker.url}healthz`)).text();
    return worker.cpuMilliseconds();
  } finally {
    await worker.stop();
  }
}

const known = (values: readonly (number | undefined)[]): number | undefined => {
  const measured = values.filter((value) => value !== undefined);
  return measured.length > 0 ? median(measured) : undefined;
};
