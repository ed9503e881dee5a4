import { ordinal } from "./feature.ts";

export const audienceFocus = ordinal({
  id: "audienceFocus",
  title: "Audience focus",
  question: "How narrow is the audience?",
  basis: "judgement",
  setBy: "use",
  levels: [
    { value: "general", meaning: "anybody", example: "TV, YouTube as a whole" },
    {
      value: "broad interest",
      meaning: "people with a wide interest in common",
      example: "fashion magazine, Pinterest",
    },
    {
      value: "niche",
      meaning: "people with one special interest, trade or place in common",
      example: "subreddit, trade forum",
    },
    {
      value: "chosen people",
      meaning: "particular people who were chosen or invited",
      example: "WhatsApp group, personal email",
    },
  ],
});
