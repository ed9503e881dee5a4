import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { median } from "./interleave.ts";
import { builtWorker } from "./measure-requests.ts";
import { featureRows } from "./rows.ts";
import { bodyOf, send, vars } from "./subject.ts";
import { type RunningWorker, serve } from "./workerd.ts";

const emptyWorker = fileURLToPath(new URL("workers/empty.js", import.meta.url));
const steadyRequests = 25;
/** A Worker is loaded when its process has used no more than this for so long, in milliseconds. */
const rest = { cpu: 0.2, passed: 100 };
const patience = 10_000;

export interface StartTimings {
  /** The first request of a fresh Worker and one in its stride, in milliseconds with the way there and back. */
  readonly first: number;
  readonly steady: number;
  readonly ours: StartCpu;
  readonly empty: StartCpu;
}

/** CPU time of a process since its start, in milliseconds; undefined where the system does not say. */
export interface StartCpu {
  /** Once the script is read and its top level has run, before any request: what a platform counts as start-up. */
  readonly loaded: number | undefined;
  /** After the first answer of `/healthz`. */
  readonly answered: number | undefined;
}

/** Starts a Worker and an empty one in turn, `starts` times, and sends 1,000 rows to the one; medians over the starts. */
export async function measureStart(starts: number): Promise<StartTimings> {
  const body = bodyOf(featureRows(1_000));
  const firsts: number[] = [];
  const steadies: number[] = [];
  const ours: StartCpu[] = [];
  const empty: StartCpu[] = [];
  for (let start = 0; start < starts; start++) {
    empty.push(await cpuOfStart(emptyWorker));
    ours.push(await cpuOfStart(builtWorker));
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
  return { first: median(firsts), steady: median(steadies), ours: medians(ours), empty: medians(empty) };
}

async function cpuOfStart(module: string): Promise<StartCpu> {
  const worker = await serve(module, vars);
  try {
    const loaded = await cpuAtRest(worker);
    await (await fetch(`${worker.url}healthz`)).text();
    return { loaded, answered: worker.cpuMilliseconds() };
  } finally {
    await worker.stop();
  }
}

/** @throws Error when the process is still busy after ten seconds. */
async function cpuAtRest(worker: RunningWorker): Promise<number | undefined> {
  for (const until = performance.now() + patience; performance.now() < until; ) {
    const before = worker.cpuMilliseconds();
    await setTimeout(rest.passed);
    const after = worker.cpuMilliseconds();
    if (before === undefined || after === undefined || after - before <= rest.cpu) return after;
  }
  throw new Error("The Worker was still loading after ten seconds.");
}

const medians = (starts: readonly StartCpu[]): StartCpu => ({
  loaded: known(starts.map(({ loaded }) => loaded)),
  answered: known(starts.map(({ answered }) => answered)),
});

const known = (values: readonly (number | undefined)[]): number | undefined => {
  const measured = values.filter((value) => value !== undefined);
  return measured.length > 0 ? median(measured) : undefined;
};
