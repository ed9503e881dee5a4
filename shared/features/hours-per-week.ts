import { number } from "./feature.ts";

export const hoursPerWeek = number({
  id: "hoursPerWeek",
  title: "Hours per week",
  question: "How many hours of work a week does it take to run it well?",
  basis: "judgement",
  setBy: "use",
  unit: "hours a week",
  scale: "linear",
  anchors: [
    { at: 0, value: 0, example: "a listing that is set up once" },
    { at: 8, value: 0.5, example: "a page with a few posts and replies" },
    { at: 40, value: 1, example: "a community with a full-time manager" },
  ],
  minimum: 0,
  maximum: 168,
});
