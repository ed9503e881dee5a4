import type { Claim } from "./claim.ts";

const source = { rubric: "channel-or-conversation" } as const;

const comparison = (platform: string): Claim => ({
  ...source,
  platform,
  expected: ["Not social"],
  because:
    "the older kind of channel that social media is compared with; that it is not social is our reading",
});

/** S2, a marketing article without a date. */
export const channelOrConversationClaims: readonly Claim[] = [
  {
    ...source,
    platform: "Facebook",
    expected: ["Hybrid"],
    hybridKind: "both",
    because: "said to belong to both sides at once",
  },
  {
    ...source,
    platform: "X",
    expected: ["Hybrid"],
    hybridKind: "both",
    because: "Twitter is said to belong to both sides at once",
  },
  comparison("TV"),
  comparison("Radio"),
  comparison("Newspaper"),
  comparison("Magazine"),
];
