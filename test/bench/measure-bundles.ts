import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { builtWorker } from "./measure-requests.ts";

const kilobyte = 1000;

/** Sizes of what is deployed, in KB: the Worker gzipped and without its static assets, the add-on's bundle as it is. */
export async function measureBundles(): Promise<{ worker: number; addOn: number }> {
  const addOn = await readFile(new URL("../../apps-script/dist/bundle.js", import.meta.url));
  return { worker: gzipSync(await readFile(builtWorker)).length / kilobyte, addOn: addOn.length / kilobyte };
}
