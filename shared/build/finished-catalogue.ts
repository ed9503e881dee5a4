import type { Plugin } from "esbuild";
import { catalogueData } from "../catalogue/data.ts";
import { packCatalogue } from "../catalogue/packed.ts";

/** Puts the finished catalogue, without its notes and packed, in the place of the module that makes it. */
export const finishedCatalogue: Plugin = {
  name: "finished-catalogue",
  setup(build) {
    const text = JSON.stringify(JSON.stringify(packCatalogue(catalogueData)));
    build.onLoad({ filter: /[\\/]shared[\\/]catalogue[\\/]data\.ts$/ }, () => ({
      contents: `import { unpackCatalogue } from "./packed.ts";
export const catalogueData = unpackCatalogue(JSON.parse(${text}));`,
      loader: "js",
    }));
  },
};
