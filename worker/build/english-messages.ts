import type { Plugin } from "esbuild";

/** Leaves zod's messages in English and drops its other languages, which its namespace import drags in. */
export const englishMessages: Plugin = {
  name: "english-messages",
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: `export { default as en } from "./en.js";`,
      loader: "js",
    }));
  },
};
