import { nodeCosts, ratioOf, workerdCosts } from "./costs.ts";
import { figuresOf } from "./figures.ts";
import { judge } from "./judge.ts";
import type { RequestRun, Results } from "./results.ts";
import { targets } from "./targets.ts";

/** A table for the terminal and the page alike. */
export interface BenchTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything that was measured, as tables. */
export function tablesOf(results: Results): BenchTable[] {
  return [
    targetsTable(results),
    inNode(results),
    inWorkerd(results),
    peersTable(results),
    othersTable(results),
  ];
}

function targetsTable(results: Results): BenchTable {
  const figures = figuresOf(results);
  return {
    title: "Targets",
    headers: ["Target", "Wanted", "Measured", "Verdict"],
    rows: targets.map((target) => {
      const { name, figure, bound, unit } = target;
      const measured = figures[figure];
      return [
        name,
        `${bound.kind} ${bound.value} ${unit}`,
        measured === undefined ? "" : `${number(measured)} ${unit}`,
        judge(target, figures),
      ];
    }),
  };
}

function inNode({ requests }: Results): BenchTable {
  return {
    title: "One request in Node, ms",
    headers: [
      "Rows",
      "Which",
      "Floor",
      "Core",
      "Handler",
      "Floor, CPU",
      "Handler, CPU",
      "Handler to floor, CPU",
    ],
    rows: requests.map((run) => [
      ...rowsOf(run),
      number(run.floor.wall),
      number(run.core.wall),
      number(run.handler.wall),
      number(run.floor.cpu),
      number(run.handler.cpu),
      ratio(ratioOf(nodeCosts(run))),
    ]),
  };
}

function inWorkerd({ requests }: Results): BenchTable {
  return {
    title: "One request in workerd, ms",
    headers: [
      "Rows",
      "Which",
      "Way there and back",
      "Floor",
      "Handler",
      "Floor, CPU less way",
      "Handler, CPU less way",
      "Handler to floor, CPU",
    ],
    rows: requests.map((run) => {
      const costs = workerdCosts(run);
      return [
        ...rowsOf(run),
        number(run.workerd.transport.wall),
        number(run.workerd.floor.wall),
        number(run.workerd.handler.wall),
        number(costs.floor),
        number(costs.handler),
        ratio(ratioOf(costs)),
      ];
    }),
  };
}

const rowsOf = ({ rows, kind }: RequestRun): string[] => [rows.toLocaleString("en"), kind];

const ratio = (value: number | undefined): string => (value === undefined ? "" : `${number(value)} x`);

function peersTable({ peers }: Results): BenchTable {
  const [core] = peers.timings;
  return {
    title: `Rows per second, ${peers.rows.toLocaleString("en")} complete rows`,
    headers: ["Tool", "Rows per second", "The core is faster by"],
    rows: peers.timings.map(({ name, rowsPerSecond }) => [
      name,
      Math.round(rowsPerSecond).toLocaleString("en"),
      `${number((core?.rowsPerSecond ?? Number.NaN) / rowsPerSecond)} x`,
    ]),
  };
}

function othersTable({ names, rangeFunction, start, heap }: Results): BenchTable {
  return {
    title: "Around it",
    headers: ["What", "Measured"],
    rows: [
      [`${names.rows.toLocaleString("en")} names, resolved and scored`, `${number(names.timing.wall)} ms`],
      [
        `=SOCIALTYPE over ${rangeFunction.cells.toLocaleString("en")} cells, in the stand-in`,
        `${number(rangeFunction.timing.wall)} ms`,
      ],
      ["First request of a fresh Worker, 1,000 rows", `${number(start.first)} ms`],
      ["A steady one", `${number(start.steady)} ms`],
      ["CPU of the Worker until it is loaded", `${number(start.ours.loaded)} ms`],
      ["CPU of an empty Worker for the same", `${number(start.empty.loaded)} ms`],
      ["CPU of the Worker up to its first answer of `/healthz`", `${number(start.ours.answered)} ms`],
      ["CPU of an empty Worker for the same", `${number(start.empty.answered)} ms`],
      ["Heap growth of 10,000 rows, garbage included", `${number(heap.peak)} MB`],
      ["The most of it that a collection left", `${number(heap.afterCollections)} MB`],
      ["What 1,000 rows leave to old memory", `${number(heap.leftBehind)} KB`],
    ],
  };
}

/** Three digits that mean something: `number(0.01234)` is "0.012", `number(1234.5)` is "1,235"; "" for nothing. */
function number(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
