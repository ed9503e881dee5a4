import type { Plugin } from "esbuild";
import { catalogueData } from "../catalogue/data.ts";

/** Puts the finished catalogue, without its notes, in the place of the module that makes it. */
export const finishedCatalogue: Plugin = {
  name: "finished-catalogue",
  setup(build) {
    const text = JSON.stringify(JSON.stringify(catalogueData));
    build.onLoad({ filter: /[\\/]shared[\\/]catalogue[\\/]data\.ts$/ }, () => ({
      contents: `export const catalogueData = JSON.parse(${text});`,
      loader: "js",
    }));
  },
};
