import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./interleave.ts";

/** What is left behind differs by what the engine of a process puts into old memory from the first. */
const times = 5;

/** What one request of 10,000 rows adds to the heap, in MB. */
export interface HeapGrowth {
  /** The most that was in use, garbage that waits for its collection included. */
  readonly peak: number;
  /** The most that was left after a collection. */
  readonly afterCollections: number;
  /** Length of the answer, in millions of characters. */
  readonly answer: number;
}

/** What requests do to the heap. */
export interface Heap extends HeapGrowth {
  /** What each request of 1,000 rows leaves to old memory, in KB. */
  readonly leftBehind: number;
}

/** Measures in processes of their own, whose heaps nothing else has grown. */
export async function measureHeap(): Promise<Heap> {
  const growth = (await run("heap-of-one-request.ts")) as HeapGrowth;
  const left: number[] = [];
  for (let time = 0; time < times; time++) left.push((await run("left-behind.ts")) as number);
  return { ...growth, leftBehind: median(left) };
}

async function run(script: string): Promise<unknown> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", path]);
  return JSON.parse(stdout);
}
