import { fileURLToPath } from "node:url";
import type { TableInput } from "../../shared/scoring/score-table.ts";
import { interleave, type Measurement, ownCpu, type Timing } from "./interleave.ts";
import { bodyOf, handle, score, send, vars } from "./subject.ts";
import { type RunningWorker, serve } from "./workerd.ts";

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const builtWorker = pathOf("../../worker/dist/index.js");

/** What one table of rows costs, in milliseconds; `transport` is what a request to workerd costs that nobody reads. */
export interface RequestTimings {
  readonly rows: number;
  readonly floor: Timing;
  readonly core: Timing;
  readonly handler: Timing;
  readonly workerd: { readonly transport: Timing; readonly floor: Timing; readonly handler: Timing };
}

/** Three Workers to be asked in turn: the built one, one that reads and writes the same JSON, one that only passes texts. */
export interface Workers {
  readonly ours: RunningWorker;
  readonly floor: RunningWorker;
  readonly transport: RunningWorker;
}

export async function startWorkers(): Promise<Workers> {
  const [ours, floor, transport] = await Promise.all([
    serve(builtWorker, vars),
    serve(pathOf("workers/floor.js")),
    serve(pathOf("workers/transport.js")),
  ]);
  return { ours, floor, transport };
}

export const stopWorkers = ({ ours, floor, transport }: Workers) =>
  Promise.all([ours.stop(), floor.stop(), transport.stop()]);

/** Floor, core and handler on one table, in Node and in workerd, all in the same rounds. */
export async function measureRequests(
  input: TableInput,
  workers: Workers,
  rounds: number,
): Promise<RequestTimings> {
  const rows = input.rows.length;
  const body = bodyOf(input);
  const answer = await send(workers.ours.url, body);
  const answered: unknown = JSON.parse(answer);
  for (const worker of [workers.floor, workers.transport]) await send(worker.url, answer, "PUT");
  const ask = (name: string, worker: RunningWorker): Measurement => ({
    name,
    run: () => send(worker.url, body),
    cpu: worker.cpuMilliseconds,
  });
  const here = (name: string, run: () => unknown): Measurement => ({ name, run, cpu: ownCpu });
  const timings = await interleave(
    [
      here("floor", () => [JSON.parse(body), JSON.stringify(answered)]),
      here("core", () => score(input)),
      here("handler", () => handle(body)),
      ask("workerd transport", workers.transport),
      ask("workerd floor", workers.floor),
      ask("workerd handler", workers.ours),
    ],
    rounds,
  );
  const of = (name: string) => timings.get(name) ?? { wall: Number.NaN, cpu: undefined };
  return {
    rows,
    floor: of("floor"),
    core: of("core"),
    handler: of("handler"),
    workerd: {
      transport: of("workerd transport"),
      floor: of("workerd floor"),
      handler: of("workerd handler"),
    },
  };
}
