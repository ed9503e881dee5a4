/**
 * Builds the add-on into apps-script/dist: the manifest, one bundle, the functions that Sheets can see, and the sidebar. These are
 * the very files that clasp pushes. SOCIALTYPE_WORKER_URL, if set, becomes the Worker that the add-on asks first;
 * SOCIALTYPE_OUT, if set, is the folder to build into.
 */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { finishedCatalogue } from "../shared/build/finished-catalogue.ts";
import { buildSidebar } from "./build-sidebar.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const workerUrl = process.env.SOCIALTYPE_WORKER_URL ?? "";
if (workerUrl !== "" && !/^https:\/\/[a-z0-9.-]+\/?$/i.test(workerUrl)) {
  console.error(
    `SOCIALTYPE_WORKER_URL must be an address like https://socialtype.example.workers.dev/, not "${workerUrl}".`,
  );
  process.exit(2);
}

const out = process.env.SOCIALTYPE_OUT ?? here("dist");
const fresh = await mkdtemp(`${out.replace(/[\\/]$/, "")}-`);

const manifest = JSON.parse(await readFile(here("src/appsscript.json"), "utf8"));
const allowed: string[] = manifest.urlFetchWhitelist;
if (workerUrl !== "") allowed.push(workerUrl.endsWith("/") ? workerUrl : `${workerUrl}/`);
await writeFile(join(fresh, "appsscript.json"), `${JSON.stringify(manifest, null, 2)}\n`);

await build({
  entryPoints: [here("src/entry.ts")],
  outfile: join(fresh, "bundle.js"),
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "iife",
  globalName: "SocialTypeAddOn",
  target: "es2020",
  define: {
    SOCIALTYPE_WORKER_URL: JSON.stringify(workerUrl),
    SOCIALTYPE_ALLOWED_URLS: JSON.stringify(allowed),
  },
  plugins: [finishedCatalogue],
  logLevel: "warning",
});
await copyFile(here("src/globals.js"), join(fresh, "globals.js"));
await writeFile(join(fresh, "sidebar.html"), await buildSidebar());

// File by file, so that another build or a run at the same time always finds whole files.
await mkdir(out, { recursive: true });
for (const name of await readdir(fresh)) await rename(join(fresh, name), join(out, name));
await rm(fresh, { recursive: true });
