import { ordinal } from "./feature.ts";

export const trendTools = ordinal({
  id: "trendTools",
  title: "Trend tools",
  question: "Does the service put trends forward?",
  basis: "fact",
  setBy: "platform",
  levels: [
    { value: "central", meaning: "trends drive what is made and seen", example: "TikTok, Weibo" },
    {
      value: "list",
      meaning: "a list of trends stands aside",
      example: "X trends, YouTube trending in 2012",
    },
    { value: "none", meaning: "no trends shown", example: "WhatsApp, email" },
  ],
});
