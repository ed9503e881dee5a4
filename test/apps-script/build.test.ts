import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { afterAll, expect, test } from "vitest";
import { platforms } from "../../shared/catalogue/platforms/index.ts";

const folder = fileURLToPath(new URL("../../apps-script/", import.meta.url));
const built = (name: string): string => readFileSync(join(folder, "dist", name), "utf8");
const files = ["appsscript.json", "bundle.js", "globals.js", "sidebar.html"];

const scratch = mkdtempSync(join(tmpdir(), "socialtype-"));
afterAll(() => rmSync(scratch, { recursive: true }));

test("clasp would push just the built files", () => {
  const example = JSON.parse(readFileSync(join(folder, ".clasp.example.json"), "utf8"));
  expect(example.rootDir).toBe("dist");
  const clasp = fileURLToPath(new URL("../../node_modules/.bin/clasp", import.meta.url));
  const args = [clasp, "--project", join(folder, ".clasp.example.json"), "show-file-status", "--json"];
  const status = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" }));
  expect(status.filesToPush.map((file: string) => file.replace(/^.*dist[\\/]/, "")).sort()).toEqual(files);
  expect(readdirSync(join(folder, "dist")).sort()).toEqual(files);
});

test("the manifest asks for three scopes and lists the hosts that may be called", () => {
  expect(JSON.parse(built("appsscript.json"))).toEqual({
    timeZone: "Etc/UTC",
    runtimeVersion: "V8",
    exceptionLogging: "STACKDRIVER",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/script.external_request",
    ],
    urlFetchWhitelist: ["https://*.workers.dev/"],
  });
});

test("every global function finds what it calls in the bundle, in either load order", () => {
  for (const order of [
    ["bundle.js", "globals.js"],
    ["globals.js", "bundle.js"],
  ]) {
    const context = createContext({});
    for (const name of order) new Script(built(name)).runInContext(context);
    const inside = Object.keys(context.SocialTypeAddOn);
    const called = [...built("globals.js").matchAll(/SocialTypeAddOn\.(\w+)\(/g)].map((match) => match[1]);
    expect(new Set(called)).toEqual(new Set(inside));
  }
});

test("custom functions are documented for Sheets, and only they are shouted", () => {
  for (const [, comment, name] of built("globals.js").matchAll(
    /\/\*\*((?:(?!\*\/).)*)\*\/\s*function (\w+)/gs,
  )) {
    expect(comment?.includes("@customfunction"), name).toBe(name === name?.toUpperCase());
    expect(name?.endsWith("_")).toBe(false);
  }
});

test("the bundle carries neither zod nor the catalogue's notes", () => {
  const bundle = built("bundle.js");
  expect(bundle).not.toMatch(/ZodError|safeParse/);
  expect(bundle).toContain("Facebook");
  const notes = platforms.flatMap((platform) => platform.rows.flatMap((row) => Object.values(row.features)));
  const long = notes.map(([, note]) => note).filter((note) => note.length > 30);
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((note) => bundle.includes(note))).toEqual([]);
});

test("a Worker named at build time is asked first and stands on the list; an address that is none is refused", () => {
  const build = (url: string) => {
    const env = { ...process.env, SOCIALTYPE_WORKER_URL: url, SOCIALTYPE_OUT: scratch };
    return execFileSync(process.execPath, [join(folder, "build.ts")], {
      env,
      encoding: "utf8",
      stdio: "pipe",
    });
  };
  build("https://scores.agency.example");
  const manifest = JSON.parse(readFileSync(join(scratch, "appsscript.json"), "utf8"));
  expect(manifest.urlFetchWhitelist).toEqual(["https://*.workers.dev/", "https://scores.agency.example/"]);
  expect(readFileSync(join(scratch, "bundle.js"), "utf8")).toContain("https://scores.agency.example");
  expect(() => build("scores.agency.example")).toThrow(/must be an address like/);
});
