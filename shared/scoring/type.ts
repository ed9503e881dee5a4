/** The types a row can get; the first three in the order of the lean. In decision analysis: the categories. */
export const types = [
  "Social media",
  "Hybrid",
  "Social networking",
  "Not social",
  "Insufficient evidence",
] as const;

export type Type = (typeof types)[number];

/** What the two supports of a Hybrid look like. */
export type HybridKind = "both" | "middle" | "mildly media" | "mildly networking";
