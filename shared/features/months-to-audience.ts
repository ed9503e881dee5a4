import { number } from "./feature.ts";

export const monthsToAudience = number({
  id: "monthsToAudience",
  title: "Months to audience",
  question: "How many months until there is an audience worth the work?",
  basis: "judgement",
  setBy: "use",
  unit: "months",
  scale: "linear",
  anchors: [
    { at: 0, value: 0, example: "paid reach, an existing group" },
    { at: 6, value: 0.5, example: "a newsletter from nothing" },
    { at: 24, value: 1, example: "a podcast or a blog from nothing" },
  ],
  minimum: 0,
  maximum: 600,
});
