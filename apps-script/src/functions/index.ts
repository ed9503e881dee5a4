import { socialCompare } from "./social-compare.ts";
import { socialFeatures } from "./social-features.ts";
import { socialFit } from "./social-fit.ts";
import { socialLean } from "./social-lean.ts";
import { socialRole } from "./social-role.ts";
import { socialRubrics } from "./social-rubrics.ts";
import { socialScore } from "./social-score.ts";
import { socialScores } from "./social-scores.ts";
import { socialType } from "./social-type.ts";
import { socialWhy } from "./social-why.ts";

/** The custom functions by the name that Sheets knows them by. */
export const customFunctions: ReadonlyMap<string, (...args: unknown[]) => unknown> = new Map(
  Object.entries({
    SOCIALTYPE: socialType,
    SOCIALROLE: socialRole,
    SOCIALLEAN: socialLean,
    SOCIALSCORE: socialScore,
    SOCIALSCORES: socialScores,
    SOCIALWHY: socialWhy,
    SOCIALCOMPARE: socialCompare,
    SOCIALFIT: socialFit,
    SOCIALRUBRICS: socialRubrics,
    SOCIALFEATURES: socialFeatures,
  }),
);
