import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("heap-of-one-request.ts", import.meta.url));

/** What one request of 10,000 rows adds to the heap, in MB. */
export interface HeapGrowth {
  /** The most that was in use, garbage that waits for its collection included. */
  readonly peak: number;
  /** The most that was left after a collection. */
  readonly afterCollections: number;
  /** Length of the answer, in millions of characters. */
  readonly answer: number;
}

/** Measures in a process of its own, whose heap nothing else has grown. */
export async function measureHeap(): Promise<HeapGrowth> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", script]);
  return JSON.parse(stdout) as HeapGrowth;
}
