/**
 * Builds the playground into apps-script/playground/dist: the page, the built add-on that runs in it, and the headers to
 * serve them with. All files but the page itself are named after their content. The add-on must have been built before.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { globalFunctions, readHelp } from "./custom-function-help.ts";
import { playgroundHeaders } from "./playground-headers.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const addOnFile = (name: string) => readFile(here(`dist/${name}`), "utf8");

const out = here("playground/dist");
const fresh = await mkdtemp(`${out}-`);
const assets = join(fresh, "assets");
await mkdir(assets);

/** Writes a file named after its content and gives its address. Pages are served without their ending. */
async function asset(name: string, ending: string, content: string): Promise<string> {
  const hashed = `${name}-${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;
  await writeFile(join(assets, `${hashed}.${ending}`), content);
  return `/playground/assets/${hashed}${ending === "html" ? "" : `.${ending}`}`;
}

const globals = await addOnFile("globals.js");
const bundleUrl = await asset("bundle", "js", await addOnFile("bundle.js"));
const globalsUrl = await asset("globals", "js", globals);
const realmUrl = await asset(
  "realm",
  "html",
  `<!doctype html><title>SocialType add-on</title><script src="${bundleUrl}"></script><script src="${globalsUrl}"></script>\n`,
);

const googleScript = await build({
  entryPoints: [here("playground/google-script.ts")],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  write: false,
  define: { ADD_ON_FUNCTIONS: JSON.stringify(globalFunctions(globals)) },
  logLevel: "warning",
});
const shim = `<script>${googleScript.outputFiles[0]?.text.trim()}</script>`;
const sidebar = (await addOnFile("sidebar.html")).replace("<head>", () => `<head>${shim}`);
const sidebarUrl = await asset("sidebar", "html", sidebar);

const page = await build({
  entryPoints: [here("playground/page.ts")],
  outdir: assets,
  entryNames: "[name]-[hash]",
  chunkNames: "part-[hash]",
  bundle: true,
  splitting: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: "es2022",
  metafile: true,
  loader: { ".csv": "text" },
  define: {
    "process.env.NODE_ENV": JSON.stringify("production"),
    REALM_URL: JSON.stringify(realmUrl),
    SIDEBAR_URLS: JSON.stringify({ sidebar: sidebarUrl }),
    CUSTOM_FUNCTIONS: JSON.stringify(readHelp(globals)),
    ALLOWED_URLS: JSON.stringify(JSON.parse(await addOnFile("appsscript.json")).urlFetchWhitelist),
  },
  logLevel: "warning",
  logOverride: { "empty-glob": "silent" },
});
const entry = Object.entries(page.metafile.outputs).find(([, { entryPoint }]) =>
  entryPoint?.endsWith("page.ts"),
);
const address = (path = "") => `/playground/assets/${basename(path)}`;
const html = (await readFile(here("playground/index.html"), "utf8"))
  .replace('"STYLE"', `"${address(entry?.[1].cssBundle)}"`)
  .replace('"SCRIPT"', `"${address(entry?.[0])}"`);
await writeFile(join(fresh, "index.html"), html);

await writeFile(join(fresh, "_headers"), playgroundHeaders(realmUrl, sidebarUrl, sidebar));

// File by file, the page last and in its place, so that a server always finds whole files and sees that they changed.
await mkdir(join(out, "assets"), { recursive: true });
const made = await readdir(assets);
for (const name of made) await rename(join(assets, name), join(out, "assets", name));
for (const name of ["_headers", "index.html"]) await rename(join(fresh, name), join(out, name));
for (const name of await readdir(join(out, "assets"))) {
  if (!made.includes(name)) await rm(join(out, "assets", name));
}
await rm(fresh, { recursive: true });
