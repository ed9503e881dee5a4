import { ratioOf, workerdCosts } from "./costs.ts";
import type { Results } from "./results.ts";

/** What targets are about, by name; undefined where this machine or this run has not measured it. */
export interface Figures {
  readonly handlerToFloorAt1000: number | undefined;
  readonly handlerToFloorAt10000: number | undefined;
  readonly timePerRowAt100000To1000: number | undefined;
  readonly coreToZodLoop: number | undefined;
  readonly coreToLibreOffice: number | undefined;
  readonly coreToZenEngine: number | undefined;
  readonly coreToJsonRulesEngine: number | undefined;
  readonly coreToHyperFormula: number | undefined;
  readonly firstToSteadyRequest: number | undefined;
  readonly heapGrowthMegabytes: number | undefined;
  readonly workerKilobytesGzipped: number | undefined;
  readonly startCpuMillisecondsAboveEmpty: number | undefined;
  readonly addOnKilobytes: number | undefined;
}

/** The figures of a run. Ratios to the floor are those in workerd, on distinct rows. */
export function figuresOf({ requests, peers, start, heap, bundles }: Results): Figures {
  const at = (rows: number) => requests.find((run) => run.rows === rows && run.kind === "distinct, null");
  const handlerToFloor = (rows: number) => {
    const run = at(rows);
    return run && ratioOf(workerdCosts(run));
  };
  const perRow = (rows: number) => {
    const run = at(rows);
    return run && workerdCosts(run).handler / rows;
  };
  const core = peers.timings[0]?.rowsPerSecond;
  const coreTo = (name: string) =>
    quotient(core, peers.timings.find((peer) => peer.name === name)?.rowsPerSecond);
  return {
    handlerToFloorAt1000: handlerToFloor(1_000),
    handlerToFloorAt10000: handlerToFloor(10_000),
    timePerRowAt100000To1000: quotient(perRow(100_000), perRow(1_000)),
    coreToZodLoop: coreTo("zod 4 and a loop, compiled"),
    coreToLibreOffice: coreTo("LibreOffice"),
    coreToZenEngine: coreTo("GoRules zen-engine"),
    coreToJsonRulesEngine: coreTo("json-rules-engine"),
    coreToHyperFormula: coreTo("HyperFormula"),
    firstToSteadyRequest: start.first / start.steady,
    heapGrowthMegabytes: heap.peak,
    workerKilobytesGzipped: bundles.worker,
    startCpuMillisecondsAboveEmpty:
      start.ours.loaded === undefined || start.empty.loaded === undefined
        ? undefined
        : start.ours.loaded - start.empty.loaded,
    addOnKilobytes: bundles.addOn,
  };
}

const quotient = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b;
