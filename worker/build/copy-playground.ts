import { cp, readdir, readFile, rm, stat } from "node:fs/promises";

const built = new URL("../../apps-script/playground/dist/", import.meta.url);

/**
 * Copies the built playground, where there is one, into the files that the Worker serves. The page comes after what it
 * names, and what nobody names any more goes. Returns the headers that its files are served with.
 */
export async function copyPlayground(assets: URL): Promise<string> {
  if (!(await stat(built).catch(() => undefined))) {
    if (process.env.WRANGLER_COMMAND === "deploy")
      throw new Error("The playground is not built. Run npm run build, then deploy.");
    return "";
  }
  const target = new URL("playground/", assets);
  await cp(new URL("assets/", built), new URL("assets/", target), { recursive: true });
  await cp(new URL("index.html", built), new URL("index.html", target));
  const current = new Set(await readdir(new URL("assets/", built)));
  for (const name of await readdir(new URL("assets/", target))) {
    if (!current.has(name)) await rm(new URL(`assets/${name}`, target), { force: true });
  }
  return readFile(new URL("_headers", built), "utf8");
}
