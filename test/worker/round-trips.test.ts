import { createExecutionContext, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { createApp } from "../../worker/src/app.ts";
import type { Bindings } from "../../worker/src/env.ts";
import { post } from "./client.ts";
import { bearer, newWorkspace } from "./workspace.ts";

const database = (env as unknown as { DB: D1Database }).DB;
const table = { columns: ["platform"], rows: [["TV"]] };
let key: string;

beforeAll(async () => {
  key = (await newWorkspace()).key;
  for (const id of ["one", "two", "three"])
    await post("/v1/rubrics", { id, from: "eleven-differences" }, bearer(key));
  // The first use of a key is noted afterwards.
  await post("/v1/score", table, bearer(key));
});

/** A database that counts what is sent to it: each of these calls is one round trip. */
function counting() {
  const sent: string[] = [];
  const count = <T extends object>(target: T, watched: readonly string[]): T =>
    new Proxy(target, {
      get(of, name) {
        const value: unknown = Reflect.get(of, name);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          if (watched.includes(String(name))) sent.push(String(name));
          const result: unknown = value.apply(of, args);
          return name === "prepare" || name === "bind"
            ? count(result as T, ["first", "all", "run", "raw"])
            : result;
        };
      },
    });
  /** Statements reach the real batch unwrapped: it takes no proxies. */
  const prepared = new Proxy(database, {
    get(of, name) {
      if (name === "batch")
        return (statements: D1PreparedStatement[]) => {
          sent.push("batch");
          return of.batch(statements);
        };
      if (name === "exec" || name === "dump") throw new Error(`${String(name)} is not counted.`);
      return count(of, []).prepare;
    },
  });
  return { sent, prepared };
}

async function roundTrips(path: string, body: object, headers: Record<string, string>) {
  const { sent, prepared } = counting();
  const context = createExecutionContext();
  const bindings = { ...env, DB: prepared } as unknown as Bindings;
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body),
  };
  const app = createApp({ log: () => {}, error: () => {} });
  const response = await app.fetch(new Request(`https://worker.test${path}`, init), bindings, context);
  const before = [...sent];
  await waitOnExecutionContext(context);
  expect(response.status).toBe(200);
  return before;
}

test.each([
  ["a built-in rubric", "eleven-differences"],
  ["an own rubric", "one"],
  ["a version of an own rubric", "one@1"],
  ["the default", undefined],
])("scoring with a key under %s asks the database once", async (_, rubric) => {
  expect(await roundTrips("/v1/score", { ...table, rubric }, bearer(key))).toEqual(["batch"]);
});

test("comparing five rubrics with a key asks the database once", async () => {
  const rubrics = ["one", "two@1", "three", "eleven-differences", "common-ground@1"];
  expect(await roundTrips("/v1/compare", { ...table, rubrics }, bearer(key))).toEqual(["batch"]);
});

test.each([
  ["/v1/score", {}],
  ["/v1/compare", { rubrics: ["common-ground", "one-way-or-two-way"] }],
])("%s without a key does not ask it at all", async (path, more) => {
  expect(await roundTrips(path, { ...table, ...more }, {})).toEqual([]);
});
