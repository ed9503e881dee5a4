/** `npm run docs`: writes what docs/ says of the code's own tables. */
import { writeFile } from "node:fs/promises";
import { documents } from "../documents/index.ts";

for (const [name, render] of Object.entries(documents)) {
  await writeFile(new URL(`../../docs/${name}`, import.meta.url), render());
}
