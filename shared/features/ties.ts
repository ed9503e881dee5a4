import { ordinal } from "./feature.ts";

export const ties = ordinal({
  id: "ties",
  title: "Ties",
  question: "How do the people you reach there usually stand to you or to each other?",
  basis: "judgement",
  setBy: "use",
  levels: [
    {
      value: "strangers",
      meaning: "they do not know you and share nothing in particular",
      example: "TV, TikTok",
    },
    {
      value: "shared interest",
      meaning: "strangers who share an interest or a trade",
      example: "subreddit, Discord server",
    },
    { value: "acquaintances", meaning: "people met or worked with", example: "LinkedIn" },
    { value: "friends family neighbours", meaning: "close ties of real life", example: "WhatsApp, Nextdoor" },
  ],
});
