import type { FeatureLine } from "./objective.ts";

/** Lines that several objectives weigh differently. */

type Weighted = Pick<FeatureLine, "weight" | "because">;

/** Reach that can be bought. */
export const paidReach = (line: Weighted): FeatureLine => ({
  ...line,
  feature: "ads",
  values: { "self-serve": 1, "by deal": 0.5, none: 0 },
  reasons: [
    "Reach can hardly be bought there (advertising {ads})",
    "Reach can be bought there (advertising {ads})",
  ],
});

/** How well a reader can act; what each kind of link is worth differs by what is to be done. */
export const actionLinks = (line: Weighted & Pick<FeatureLine, "values">): FeatureLine => ({
  ...line,
  feature: "actionLinks",
  reasons: [
    "Readers can hardly act from there (action links: {actionLinks})",
    "Readers can act from there (action links: {actionLinks})",
  ],
});
