/** What every built-in rubric uses unless its source says otherwise (design decisions, not taken from a source). */
export const defaults = {
  cutOffs: { media: -20, networking: 20 },
  coverageFloor: 0.6,
  applicableFloor: 0.5,
  /** Where the public cannot publish (TV, radio, newspaper, magazine), nothing is social. */
  gate: {
    feature: "openPublishing",
    value: "no",
    type: "Not social",
    because: "The public cannot publish there",
  },
} as const;
