import type { Claim } from "./claim.ts";

const source = { rubric: "one-way-or-two-way" } as const;

/**
 * S1, a blogger's reflection without a date. The author's first thought (Facebook and Twitter rather than blogs) is taken
 * back in the next sentences and is no claim.
 */
export const oneWayOrTwoWayClaims: readonly Claim[] = [
  {
    ...source,
    platform: "Newsletter",
    expected: ["Social media"],
    because: "listed among the one-way media",
  },
  { ...source, platform: "Podcast", expected: ["Social media"], because: "listed among the one-way media" },
  {
    ...source,
    platform: "Video series",
    expected: ["Social media"],
    because: "videos are listed among the one-way media",
  },
  {
    ...source,
    platform: "Blog",
    expected: ["Social media", "Hybrid"],
    because: "listed among the one-way media, then seen as a channel for networking as well",
  },
  {
    ...source,
    platform: "Blog",
    use: "with comments",
    expected: ["Hybrid"],
    because: "comments let readers talk back, sharing broadcasts further: both at once",
  },
  {
    ...source,
    platform: "Personal email",
    use: "reply",
    expected: ["Social networking"],
    because: "a private reply by email is the deep two-way talk that the author wants",
  },
];
