/**
 * Run in a process of its own with --expose-gc: what one request of 10,000 rows adds to the heap. The heap is
 * read before and after each collection while the request runs, against what was left after one before it; small requests came first,
 * so that what a process keeps for all requests is not counted.
 */
import { GCProfiler } from "node:v8";
import { featureRows } from "./rows.ts";
import { bodyOf, handle } from "./subject.ts";

const megabyte = 1e6;
const collect = globalThis.gc;
if (!collect) throw new Error("Run with --expose-gc.");

const body = bodyOf(featureRows(10_000));
const small = bodyOf(featureRows(100));
for (let request = 0; request < 20; request++) await handle(small);

collect();
const before = process.memoryUsage().heapUsed;
const profiler = new GCProfiler();
profiler.start();
const answer = await handle(body);
const after = process.memoryUsage().heapUsed;
const collections = profiler.stop()?.statistics ?? [];

const used = collections.map(({ beforeGC, afterGC }) => ({
  before: beforeGC.heapStatistics.usedHeapSize,
  after: afterGC.heapStatistics.usedHeapSize,
}));
const growth = (sizes: number[]) => (Math.max(...sizes, before) - before) / megabyte;
console.log(
  JSON.stringify({
    peak: growth([after, ...used.map((each) => each.before)]),
    afterCollections: growth(used.map((each) => each.after)),
    answer: answer.length / megabyte,
  }),
);
