/** Builds the Worker into worker/dist/index.js, and what it serves as files into dist/assets. Run by wrangler before `dev` and `deploy`, and by `npm run build`. */
import { rename } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { writeEvidence } from "../shared/build/evidence.ts";
import { finishedCatalogue } from "../shared/build/finished-catalogue.ts";
import { copyPlayground } from "./build/copy-playground.ts";
import { englishMessages } from "./build/english-messages.ts";
import { writePages } from "./build/pages.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Built beside its place and moved there whole: another Worker may just be starting from it.
const fresh = here(`dist/index-${process.pid}.js`);

await build({
  entryPoints: [here("src/index.ts")],
  outfile: fresh,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  conditions: ["workerd", "worker", "browser"],
  plugins: [finishedCatalogue, englishMessages],
  logLevel: "warning",
});

const assets = new URL("dist/assets/", import.meta.url);
await writeEvidence(new URL("evidence/", assets));
await writePages(assets, await copyPlayground(assets));
await rename(fresh, here("dist/index.js"));
