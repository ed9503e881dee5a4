import type { Claim } from "./claim.ts";

const source = { rubric: "eleven-differences" } as const;

/** S4, a marketing article without a date; it still says Twitter and knows TikTok. */
export const elevenDifferencesClaims: readonly Claim[] = [
  { ...source, platform: "Instagram", expected: ["Social media"], because: "listed as social media" },
  { ...source, platform: "YouTube", expected: ["Social media"], because: "listed as social media" },
  { ...source, platform: "TikTok", expected: ["Social media"], because: "listed as social media" },
  { ...source, platform: "X", expected: ["Social media"], because: "Twitter is listed as social media" },
  {
    ...source,
    platform: "LinkedIn",
    expected: ["Social networking"],
    because: "listed as social networking",
  },
  {
    ...source,
    platform: "Nextdoor",
    expected: ["Social networking"],
    because: "listed as social networking",
  },
  {
    ...source,
    platform: "WhatsApp",
    expected: ["Social networking"],
    because: "listed as social networking",
  },
  {
    ...source,
    platform: "Facebook",
    expected: ["Hybrid"],
    hybridKind: "both",
    because: "stands in both lists",
  },
];
