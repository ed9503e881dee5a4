import type { Claim } from "./claim.ts";

const source = { rubric: "broadcast-or-connect", asOf: "2011-05-11" } as const;

/** S0, Rachel's Design Blog, 11 May 2011: every claim is hedged ("it seems"). */
export const broadcastOrConnectClaims: readonly Claim[] = [
  { ...source, platform: "YouTube", expected: ["Social media"], because: "listed as social media" },
  { ...source, platform: "Blog", expected: ["Social media"], because: "blogging is listed as social media" },
  { ...source, platform: "StumbleUpon", expected: ["Social media"], because: "listed as social media" },
  { ...source, platform: "Digg", expected: ["Social media"], because: "listed as social media" },
  {
    ...source,
    platform: "Syndicated video",
    expected: ["Social media"],
    because: "Goddard, as quoted there, counts syndicated videos among the means called social media",
  },
  {
    ...source,
    platform: "Delicious",
    expected: ["Social media"],
    because: "Goddard, as quoted there, counts social bookmarks among the means called social media",
  },
  { ...source, platform: "MySpace", expected: ["Social networking"], because: "listed as social networking" },
  {
    ...source,
    platform: "Friendster",
    expected: ["Social networking"],
    because: "listed as social networking",
  },
  {
    ...source,
    platform: "LinkedIn",
    expected: ["Social networking"],
    because: "listed as social networking",
  },
  {
    ...source,
    platform: "Facebook",
    expected: ["Social networking", "Hybrid"],
    because:
      "listed as social networking, then half taken back: people discover, share and comment there too",
  },
  {
    ...source,
    platform: "X",
    expected: ["Social media", "Hybrid", "Social networking"],
    because: "the author is unsure about Twitter, but treats it as one of the two",
  },
];
