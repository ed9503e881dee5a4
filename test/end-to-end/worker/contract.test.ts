import { execFile } from "node:child_process";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import {
  root,
  workerConfig,
  wranglerArguments,
  wranglerEnvironment,
} from "../../../apps-script/local/node/wrangler.ts";
import { openApiText } from "../../../worker/build/openapi-text.ts";

const kept = () => readFile(join(root, "docs/openapi.json"), "utf8");

test("docs/openapi.json is what the code says now; npm run docs writes it anew", async () => {
  expect(await kept()).toBe(await openApiText());
});

test("the built Worker serves the same document", async () => {
  expect(await readFile(join(root, "worker/dist/assets/openapi.json"), "utf8")).toBe(await kept());
});

test("Redocly finds nothing in it but that health has no 4xx", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lintFromString({ source: await kept(), absoluteRef: "openapi.json", config });
  const found = problems.map(
    ({ severity, ruleId, location }) => `${severity} ${ruleId} ${location[0]?.pointer}`,
  );
  expect(found).toEqual(["warn operation-4xx-response #/paths/~1healthz/get/responses"]);
});

interface WorkerConfig {
  readonly limits: { readonly cpu_ms: number };
  readonly observability: { readonly enabled: boolean };
  readonly ratelimits: readonly {
    readonly name: string;
    readonly simple: { limit: number; period: number };
  }[];
  readonly vars: Readonly<Record<string, string>>;
}

const readConfig = async () => {
  const text = await readFile(join(root, "worker/wrangler.jsonc"), "utf8");
  return JSON.parse(text.replace(/^\s*\/\/.*$/gm, "")) as WorkerConfig;
};

test("the limits that answers speak of are those of the bindings, and without a key they are lower", async () => {
  const { ratelimits, vars } = await readConfig();
  const simple = (name: string) => ratelimits.find((each) => each.name === name)?.simple;
  const period = Number(vars.RATE_WINDOW_SECONDS);
  expect(simple("KEY_RATE_LIMIT")).toEqual({ limit: Number(vars.KEY_REQUESTS_A_WINDOW), period });
  expect(simple("ADDRESS_RATE_LIMIT")).toEqual({ limit: Number(vars.ADDRESS_REQUESTS_A_WINDOW), period });
  expect(Number(vars.ANONYMOUS_MAX_ROWS)).toBeLessThan(Number(vars.MAX_ROWS));
  expect(Number(vars.ANONYMOUS_MAX_BODY_BYTES)).toBeLessThan(Number(vars.MAX_BODY_BYTES));
});

test("CPU time is limited and the Worker is observed", async () => {
  const { limits, observability } = await readConfig();
  expect(limits.cpu_ms).toBeGreaterThan(0);
  expect(observability.enabled).toBe(true);
});

test("wrangler would deploy it: bundle, files and bindings are in order", async () => {
  const out = await mkdtemp(join(tmpdir(), "socialtype-deploy-"));
  const dryRun = wranglerArguments(workerConfig, "deploy", "--dry-run", "--outdir", out);
  const { stdout } = await promisify(execFile)(process.execPath, dryRun, {
    cwd: root,
    env: wranglerEnvironment,
  });
  for (const binding of ["env.DB", "env.KEY_RATE_LIMIT", "env.ADDRESS_RATE_LIMIT", "env.MAX_ROWS"])
    expect(stdout).toContain(binding);
  expect(stdout).toMatch(/Read \d+ files? from the assets directory/);
  expect(stdout).not.toContain("Attaching additional modules");
  const [, gzipped] = /gzip: ([\d.]+) KiB/.exec(stdout) ?? [];
  // Half of it would be a good deal; the free plan takes 3 MB.
  expect(Number(gzipped)).toBeLessThan(150);
  expect((await stat(join(out, "index.js"))).size).toBeGreaterThan(100_000);
  const script = await readFile(join(out, "index.js"), "utf8");
  // One other letter would make the runtime keep all of it at two bytes a letter.
  expect(script.match(/[^\0-\x7f]/)).toBeNull();
});

test("a place in the bundle is found in the sources by its map", async () => {
  const { sources, mappings } = JSON.parse(
    await readFile(join(root, "worker/dist/index.js.map"), "utf8"),
  ) as { sources: string[]; mappings: string };
  expect(sources).toContain("../src/app.ts");
  expect(mappings.length).toBeGreaterThan(10_000);
  expect(await readFile(join(root, "worker/dist/index.js"), "utf8")).toMatch(
    /\n\/\/# sourceMappingURL=index\.js\.map\n$/,
  );
});
