import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/**
 * Writes other letters than ASCII's as escapes. esbuild does so in texts but not in regular expressions, and a single such letter makes
 * the runtime keep and read the whole script at two bytes a letter.
 */
export const asciiOnly: Plugin = {
  name: "ascii-only",
  setup(build) {
    build.onLoad({ filter: /[\\/](shared|worker)[\\/].*\.ts$/ }, async ({ path }) =>
      path.includes("node_modules")
        ? undefined
        : { contents: escaped(await readFile(path, "utf8")), loader: "ts" },
    );
  },
};

/** `escaped("1…3")` is `"1\\u20263"`. */
const escaped = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
