import { measureBundles } from "./measure-bundles.ts";
import { measureHeap } from "./measure-heap.ts";
import { measureNames } from "./measure-names.ts";
import { measurePeers } from "./measure-peers.ts";
import { measureRangeFunction } from "./measure-range-function.ts";
import { measureRequests, startWorkers, stopWorkers } from "./measure-requests.ts";
import { measureStart } from "./measure-start.ts";
import type { RequestRun, Results, RowKind } from "./results.ts";
import { type FeatureRows, featureRows, repeatedRows } from "./rows.ts";

/** How thorough a run is: rounds for each size, and how often everything else is done. */
export interface Effort {
  readonly roundsBySize: readonly (readonly [rows: number, rounds: number])[];
  readonly rounds: number;
  readonly starts: number;
}

export const thorough: Effort = {
  roundsBySize: [
    [1, 11],
    [100, 11],
    [1_000, 11],
    [10_000, 9],
    [100_000, 3],
  ],
  rounds: 7,
  starts: 7,
};

export const quick: Effort = {
  roundsBySize: [
    [1, 5],
    [100, 5],
    [1_000, 9],
    [10_000, 3],
  ],
  rounds: 3,
  starts: 3,
};

const rowKinds: Readonly<Record<RowKind, (count: number) => FeatureRows>> = {
  "distinct, null": (count) => featureRows(count, "null"),
  "distinct, absent": (count) => featureRows(count, "absent"),
  "distinct, mixed": (count) => featureRows(count, "mixed"),
  "repeated, null": repeatedRows,
};
/** Other kinds of rows than distinct ones with null are measured at the sizes that have a target. */
const sizesOfEveryKind = [1_000, 10_000];
const count = 1_000;

/** Measures everything, one after the other, and says what it is at. */
export async function measureAll(effort: Effort, say: (message: string) => void): Promise<Results> {
  const requests = await measureEverySize(effort, say);
  say("Other tools.");
  const peers = { rows: count, timings: await measurePeers(count, effort.rounds) };
  say("Names, the range function, start-up, heap and bundles.");
  return {
    requests,
    peers,
    names: { rows: count, timing: await measureNames(count, effort.rounds) },
    rangeFunction: { cells: count, timing: await measureRangeFunction(count, effort.rounds) },
    start: await measureStart(effort.starts),
    heap: await measureHeap(),
    bundles: await measureBundles(),
  };
}

async function measureEverySize(
  { roundsBySize }: Effort,
  say: (message: string) => void,
): Promise<RequestRun[]> {
  const workers = await startWorkers();
  try {
    const runs: RequestRun[] = [];
    for (const [rows, rounds] of roundsBySize) {
      const kinds = Object.keys(rowKinds) as RowKind[];
      for (const kind of sizesOfEveryKind.includes(rows) ? kinds : kinds.slice(0, 1)) {
        say(`${rows.toLocaleString("en")} rows, ${kind}.`);
        runs.push({ kind, ...(await measureRequests(rowKinds[kind](rows), workers, rounds)) });
      }
    }
    return runs;
  } finally {
    await stopWorkers(workers);
  }
}
