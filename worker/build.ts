/** Builds the Worker into worker/dist/index.js, and what it serves as files into dist/assets. Run by wrangler before `dev` and `deploy`, and by `npm run build`. */
import { rename, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeEvidence } from "../shared/build/evidence.ts";
import { finishedCatalogue } from "../shared/build/finished-catalogue.ts";
import { asciiOnly } from "./build/ascii-only.ts";
import { copyPlayground } from "./build/copy-playground.ts";
import { englishMessages } from "./build/english-messages.ts";
import { writePages } from "./build/pages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Built beside its place and moved there whole: another Worker may just be starting from it.
const fresh = here(`dist-${process.pid}`);

await build({
  entryPoints: [here("src/index.ts")],
  outdir: fresh,
  bundle: true,
  minify: true,
  // Goes to Cloudflare with a deployment, so that the log names places in the sources.
  sourcemap: "linked",
  format: "esm",
  target: "es2022",
  conditions: ["workerd", "worker", "browser"],
  plugins: [finishedCatalogue, englishMessages, asciiOnly],
  logLevel: "warning",
});

const assets = new URL("dist/assets/", import.meta.url);
await writeEvidence(new URL("evidence/", assets));
await writePages(assets, await copyPlayground(assets));
for (const file of ["index.js.map", "index.js"]) await rename(join(fresh, file), here(`dist/${file}`));
await rmdir(fresh);
