import { ordinal } from "./feature.ts";

export const feedOrder = ordinal({
  id: "feedOrder",
  title: "Feed order",
  question: "In which order do readers see posts?",
  basis: "fact",
  setBy: "platform",
  levels: [
    { value: "ranked", meaning: "an algorithm decides", example: "TikTok, Instagram" },
    {
      value: "mixed",
      meaning: "ranked, with parts in order of time",
      example: "Reddit, YouTube subscriptions",
    },
    {
      value: "user's choice",
      meaning: "the reader chooses freely between ranked and in order of time, and the choice stays",
      example: "Bluesky feeds",
    },
    { value: "chronological", meaning: "in order of time", example: "newsletter inbox, Mastodon home" },
  ],
});
