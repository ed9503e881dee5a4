import { number } from "./feature.ts";

export const audienceSize = number({
  id: "audienceSize",
  title: "Audience size",
  question: "How many people does one post of a typical active account there reach?",
  basis: "judgement",
  setBy: "use",
  unit: "people",
  scale: "log",
  anchors: [
    { at: 100_000, value: 0, example: "TV, large YouTube channel" },
    { at: 1_000, value: 0.5, example: "trade newsletter, company page" },
    { at: 100, value: 1, example: "group of friends, personal email" },
  ],
  minimum: 1,
  maximum: 10_000_000_000,
});
