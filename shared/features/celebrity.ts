import { ordinal } from "./feature.ts";

export const celebrity = ordinal({
  id: "celebrity",
  title: "Celebrity",
  question: "How much do celebrities and influencers shape what is seen?",
  basis: "judgement",
  setBy: "use",
  levels: [
    { value: "dominant", meaning: "they are what most people come for", example: "Instagram, TV" },
    { value: "common", meaning: "many of the most seen accounts are theirs", example: "X, podcast" },
    { value: "rare", meaning: "there are some", example: "LinkedIn, Reddit" },
    { value: "none", meaning: "practically none", example: "WhatsApp group, Nextdoor" },
  ],
});
