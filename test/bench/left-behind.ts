/**
 * Run in a process of its own with --expose-gc: what a request of 1,000 rows leaves to old memory, where only a full collection comes.
 * After each request two young collections take what nothing refers to any more, and move the rest there.
 */
import { setImmediate } from "node:timers/promises";
import { getHeapSpaceStatistics } from "node:v8";
import { featureRows } from "./rows.ts";
import { bodyOf, handle } from "./subject.ts";

const kilobyte = 1e3;
const collect = globalThis.gc;
if (!collect) throw new Error("Run with --expose-gc.");

const body = bodyOf(featureRows(1_000));

/** Asks so many times; only the last answer could still be in use when it returns. */
async function ask(times: number): Promise<void> {
  for (let request = 0; request < times; request++) {
    await handle(body);
    await setImmediate();
    collect?.({ type: "minor" });
    collect?.({ type: "minor" });
  }
}

const oldMemory = (): number =>
  getHeapSpaceStatistics().reduce(
    (sum, { space_name: name, space_used_size: used }) => (name.startsWith("new") ? sum : sum + used),
    0,
  );

await ask(60);
collect();
await ask(10);
const before = oldMemory();
const requests = 20;
await ask(requests);
console.log(JSON.stringify((oldMemory() - before) / requests / kilobyte));
