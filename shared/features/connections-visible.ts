import { ordinal } from "./feature.ts";

export const connectionsVisible = ordinal({
  id: "connectionsVisible",
  title: "Connections visible",
  question: "Who can see the list of somebody's connections?",
  basis: "fact",
  setBy: "platform",
  levels: [
    { value: "no", meaning: "nobody, or there are none", example: "newsletter, TV" },
    { value: "count", meaning: "only how many", example: "YouTube subscribers" },
    {
      value: "own list",
      meaning: "each person sees their own list",
      example: "WhatsApp contacts, Snapchat friends",
    },
    {
      value: "everyone's list",
      meaning: "members can walk through each other's lists",
      example: "X, Facebook by default",
    },
  ],
});
