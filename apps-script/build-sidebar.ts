import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The sidebar as the one file that HtmlService takes: its style and script stand in the page. */
export async function buildSidebar(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [here("sidebar/sidebar.tsx"), here("sidebar/sidebar.css")],
    outdir: here("sidebar"),
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: "es2022",
    write: false,
    logLevel: "warning",
  });
  const built = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text.trim() ?? "";
  const page = await readFile(here("sidebar/sidebar.html"), "utf8");
  return page
    .replace("<style></style>", () => `<style>${built(".css")}</style>`)
    .replace(
      "<script></script>",
      () => `<script>${built(".js").replaceAll("</script", "<\\/script")}</script>`,
    );
}
