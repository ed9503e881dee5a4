import { ordinal } from "./feature.ts";

export const advice = ordinal({
  id: "advice",
  title: "Advice",
  question: "How often do people there ask each other for advice?",
  basis: "judgement",
  setBy: "use",
  levels: [
    { value: "rare", meaning: "hardly", example: "TV, display ads" },
    { value: "sometimes", meaning: "now and then", example: "Facebook, X" },
    {
      value: "main reason",
      meaning: "it is why they come",
      example: "Quora, Nextdoor recommendations, review sites",
    },
  ],
});
