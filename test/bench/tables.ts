import { nodeCosts, ratioOf, workerdCosts } from "./costs.ts";
import { figuresOf } from "./figures.ts";
import { judge } from "./judge.ts";
import type { Results } from "./results.ts";
import { targets } from "./targets.ts";

/** A table for the terminal and the page alike. */
export interface BenchTable {
  readonly title: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything that was measured, as tables. */
export function tablesOf(results: Results): BenchTable[] {
  return [targetsTable(results), requestsTable(results), peersTable(results), othersTable(results)];
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

function requestsTable({ requests }: Results): BenchTable {
  return {
    title: "One request, ms",
    headers: [
      "Rows",
      "Which",
      "Floor, Node",
      "Core, Node",
      "Handler, Node",
      "CPU of it",
      "x floor",
      "Floor, workerd CPU",
      "Handler, workerd CPU",
      "x floor",
      "Handler, workerd wall",
    ],
    rows: requests.map((run) => {
      const [node, workerd] = [nodeCosts(run), workerdCosts(run)];
      return [
        run.rows.toLocaleString("en"),
        run.kind,
        number(run.floor.wall),
        number(run.core.wall),
        number(run.handler.wall),
        number(run.handler.cpu),
        number(ratioOf(node)),
        number(workerd.floor),
        number(workerd.handler),
        number(ratioOf(workerd)),
        number(run.workerd.handler.wall),
      ];
    }),
  };
}

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
      ["CPU of the Worker from start to first answer", `${number(start.cpu)} ms`],
      ["CPU of an empty Worker for the same", `${number(start.emptyCpu)} ms`],
      ["Heap growth of 10,000 rows, garbage included", `${number(heap.peak)} MB`],
      ["The most of it that a collection left", `${number(heap.afterCollections)} MB`],
    ],
  };
}

/** Three digits that mean something: `number(0.01234)` is "0.012", `number(1234.5)` is "1,235"; "" for nothing. */
function number(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 0.1 ? 2 : 3;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
