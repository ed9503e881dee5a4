import { cataloguePage } from "./catalogue-page.ts";
import { claimsPage } from "./claims-page.ts";
import { correlationsPage } from "./correlations-page.ts";
import { correlationsPicture } from "./correlations-picture.ts";
import { dimensionsPage } from "./dimensions-page.ts";
import { featuresPage } from "./features-page.ts";
import { objectivesPage } from "./objectives-page.ts";
import { rubricsPage } from "./rubrics-page.ts";

/** Every generated file of docs/, by name. */
export const documents: Readonly<Record<string, () => string>> = {
  "rubrics.md": rubricsPage,
  "features.md": featuresPage,
  "dimensions.md": dimensionsPage,
  "objectives.md": objectivesPage,
  "catalogue.md": cataloguePage,
  "claims.md": claimsPage,
  "correlations.md": correlationsPage,
  "correlations.svg": correlationsPicture,
};
