import { copyFile, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startWrangler } from "../../../apps-script/local/node/local-worker.ts";
import { root } from "../../../apps-script/local/node/wrangler.ts";

/**
 * Put before the built bundle: counts the functions that it makes from text, and how often those run. Like production, workerd
 * lets a Worker make functions from text only while it starts.
 */
const counter = `
const made = [];
const NativeFunction = Function;
globalThis.Function = new Proxy(NativeFunction, {
  construct(target, args) {
    const factory = new target(...args);
    const counted = { runs: 0 };
    made.push(counted);
    return (...values) => {
      const result = factory(...values);
      return typeof result === "function" ? (...input) => { counted.runs++; return result(...input); } : result;
    };
  },
});
export const counts = () => {
  let later = "allowed";
  try { new NativeFunction("return 1"); } catch (error) { later = String(error); }
  return { made: made.length, runs: made.reduce((sum, { runs }) => sum + runs, 0), later };
};
`;

const entry = `
import { counts } from "./counter.js";
import app from "./worker.js";
export default {
  fetch: (request, env, context) =>
    new URL(request.url).pathname === "/counts" ? Response.json(counts()) : app.fetch(request, env, context),
};
`;

interface Counts {
  readonly made: number;
  readonly runs: number;
  readonly later: string;
}

const folder = await mkdtemp(join(tmpdir(), "socialtype-compiled-"));
// A folder of its own for the code: wrangler starts anew with every change in it, and keeps its state beside it.
const code = join(folder, "code");
await mkdir(code);
await copyFile(join(root, "worker/dist/index.js"), join(code, "worker.js"));
await writeFile(join(code, "counter.js"), counter);
await writeFile(join(code, "entry.js"), entry);
await writeFile(
  join(folder, "wrangler.json"),
  JSON.stringify({
    name: "compiled",
    main: "code/entry.js",
    base_dir: "code",
    no_bundle: true,
    rules: [{ type: "ESModule", globs: ["*.js"] }],
    compatibility_date: "2026-10-01",
    vars: {
      MAX_ROWS: "10",
      MAX_BODY_BYTES: "10000",
      ANONYMOUS_SCORING: "on",
      ANONYMOUS_MAX_ROWS: "10",
      ANONYMOUS_MAX_BODY_BYTES: "10000",
      RATE_WINDOW_SECONDS: "10",
      KEY_REQUESTS_A_WINDOW: "10",
      ADDRESS_REQUESTS_A_WINDOW: "10",
    },
  }),
);
const worker = await startWrangler(join(folder, "wrangler.json"), 0, join(folder, "state"));
afterAll(() => worker.stop());

const counts = async () => (await (await fetch(`${worker.url}counts`)).json()) as Counts;

const score = (body: object) =>
  fetch(`${worker.url}v1/score`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

test("the built Worker compiles its validation while it starts, and requests run what was compiled", async () => {
  const before = await counts();
  // Making a function from text in a request is refused, so nothing can be compiled then.
  expect(before.later).toContain("Code generation from strings disallowed");
  expect(before.made).toBeGreaterThan(0);
  expect(before.runs).toBe(0);
  expect((await score({ columns: ["platform"], rows: [["TV"]] })).status).toBe(200);
  const after = await counts();
  expect(after.runs).toBeGreaterThan(0);
  expect(after.made).toBe(before.made);
});
