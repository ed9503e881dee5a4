import { ordinal } from "./feature.ts";

export const polish = ordinal({
  id: "polish",
  title: "Polish",
  question: "How much is a typical post worked on?",
  basis: "judgement",
  setBy: "use",
  levels: [
    { value: "polished", meaning: "produced, edited, designed", example: "TV, magazine, Instagram feed" },
    { value: "mixed", meaning: "both kinds side by side", example: "LinkedIn, TikTok" },
    { value: "casual", meaning: "written as one speaks", example: "chat, forum" },
  ],
});
