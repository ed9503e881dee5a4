import { ordinal } from "./feature.ts";

export const topicTurnover = ordinal({
  id: "topicTurnover",
  title: "Topic turnover",
  question: "How fast do the topics talked about change? (Not: how long a post stays.)",
  basis: "judgement",
  setBy: "use",
  levels: [
    { value: "hours", meaning: "by the hour", example: "X, breaking news" },
    { value: "days", meaning: "within days", example: "TikTok trends, newspaper" },
    { value: "weeks", meaning: "within weeks", example: "magazine, LinkedIn" },
    { value: "months", meaning: "the same topics for months", example: "neighbourhood group, trade forum" },
  ],
});
