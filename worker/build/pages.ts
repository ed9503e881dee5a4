import { copyFile, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { landingPage } from "./landing-page.ts";
import { openApiText } from "./openapi-text.ts";

const sources = fileURLToPath(new URL("../assets/", import.meta.url));
const swaggerUi = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

const copied = [
  [sources, "site.css"],
  [sources, "docs/index.html"],
  [sources, "docs/reference.js"],
  [swaggerUi, "swagger-ui-bundle.js", "docs/"],
  [swaggerUi, "swagger-ui.css", "docs/"],
  [swaggerUi, "LICENSE", "docs/"],
  [swaggerUi, "NOTICE", "docs/"],
] as const;

/**
 * Writes the landing page, the reference of the API and the headers of all files into the folder that the Worker serves.
 * `moreHeaders` are those of files that others have put there.
 */
export async function writePages(folder: URL, moreHeaders: string): Promise<void> {
  const target = fileURLToPath(folder);
  await mkdir(join(target, "docs"), { recursive: true });
  for (const [from, name, under = ""] of copied) {
    await whole(join(target, under, name), (path) => copyFile(join(from, name), path));
  }
  await whole(join(target, "index.html"), (path) => writeFile(path, landingPage()));
  const headers = (await readFile(join(sources, "_headers"), "utf8")) + moreHeaders;
  await whole(join(target, "_headers"), (path) => writeFile(path, headers));
  await whole(join(target, "openapi.json"), async (path) => writeFile(path, await openApiText()));
}

/** Writes beside the place and moves there: another Worker may be starting from these files. */
async function whole(path: string, write: (path: string) => Promise<void>): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  await write(fresh);
  await rename(fresh, path);
}
