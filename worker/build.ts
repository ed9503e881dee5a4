/** Builds the Worker into worker/dist/index.js. Run by wrangler before `dev` and `deploy`, and by `npm run build`. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { finishedCatalogue } from "../shared/catalogue/build/finished-catalogue.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [here("src/index.ts")],
  outfile: here("dist/index.js"),
  bundle: true,
  minify: true,
  keepNames: true,
  format: "esm",
  target: "es2022",
  conditions: ["workerd", "worker", "browser"],
  plugins: [finishedCatalogue],
  logLevel: "warning",
});
