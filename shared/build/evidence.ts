import { mkdir, rm, writeFile } from "node:fs/promises";
import { platforms } from "../catalogue/platforms/index.ts";

/** `evidenceFileName("Google+")` is `"google+.json"`. */
const evidenceFileName = (platform: string): string =>
  `${platform.toLowerCase().replace(/[^a-z0-9+]+/g, "-")}.json`;

/** Writes a file for each platform with the note of every value, and an index of them, into an empty folder. */
export async function writeEvidence(folder: URL): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const index = Object.fromEntries(platforms.map(({ name }) => [name, evidenceFileName(name)]));
  await writeFile(new URL("index.json", folder), JSON.stringify(index, null, 2));
  for (const platform of platforms) {
    await writeFile(new URL(evidenceFileName(platform.name), folder), JSON.stringify(platform, null, 2));
  }
}
