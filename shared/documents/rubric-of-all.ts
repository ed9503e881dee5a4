import { dimensions } from "../dimensions/index.ts";
import { defaults } from "../rubrics/defaults.ts";
import type { Rubric } from "../rubrics/rubric.ts";

/** Every dimension in its own direction, for looking at the dimensions themselves. */
export const rubricOfAllDimensions: Rubric = {
  id: "all-dimensions",
  version: "1",
  title: "All dimensions",
  source: "",
  argues: "",
  judges: "use",
  dimensions: dimensions.map(({ id, poles }) => ({ dimension: id, networking: poles[1], weight: 1 })),
  ...defaults,
};
