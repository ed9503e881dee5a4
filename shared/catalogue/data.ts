import { compactPlatform } from "./compact.ts";
import { platforms } from "./platforms/index.ts";

/** The built-in catalogue without notes. The builds replace this module by its finished value. */
export const catalogueData = platforms.map(compactPlatform);
