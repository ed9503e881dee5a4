import type { Figures } from "./figures.ts";

/** What the product promises of its speed. */
export interface Target {
  readonly name: string;
  readonly figure: keyof Figures;
  readonly bound: { readonly kind: "at most" | "at least"; readonly value: number };
  /** Ratios, "x", are compared with room for noise; amounts are not. */
  readonly unit: "x" | "MB" | "KB" | "ms";
}

const atMost = (value: number) => ({ kind: "at most", value }) as const;
const atLeast = (value: number) => ({ kind: "at least", value }) as const;

export const targets: readonly Target[] = [
  { name: "Handler to floor, 1,000 rows", figure: "handlerToFloorAt1000", bound: atMost(1.5), unit: "x" },
  { name: "Handler to floor, 10,000 rows", figure: "handlerToFloorAt10000", bound: atMost(1.5), unit: "x" },
  {
    name: "Time per row, 100,000 rows to 1,000",
    figure: "timePerRowAt100000To1000",
    bound: atMost(1.3),
    unit: "x",
  },
  { name: "Rows per second to zod and a loop", figure: "coreToZodLoop", bound: atLeast(4), unit: "x" },
  { name: "Rows per second to LibreOffice", figure: "coreToLibreOffice", bound: atLeast(12), unit: "x" },
  { name: "Rows per second to zen-engine", figure: "coreToZenEngine", bound: atLeast(30), unit: "x" },
  {
    name: "Rows per second to json-rules-engine",
    figure: "coreToJsonRulesEngine",
    bound: atLeast(30),
    unit: "x",
  },
  { name: "Rows per second to HyperFormula", figure: "coreToHyperFormula", bound: atLeast(80), unit: "x" },
  { name: "First request to a steady one", figure: "firstToSteadyRequest", bound: atMost(3), unit: "x" },
  { name: "Heap growth of 10,000 rows", figure: "heapGrowthMegabytes", bound: atMost(64), unit: "MB" },
  { name: "Worker's bundle, gzipped", figure: "workerKilobytesGzipped", bound: atMost(150), unit: "KB" },
  {
    name: "Start-up CPU above an empty Worker's",
    figure: "startCpuMillisecondsAboveEmpty",
    bound: atMost(20),
    unit: "ms",
  },
  { name: "Add-on's bundle", figure: "addOnKilobytes", bound: atMost(250), unit: "KB" },
];
