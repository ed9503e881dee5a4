import { ordinal } from "./feature.ts";

export const ads = ordinal({
  id: "ads",
  title: "Advertising",
  question: "Can you buy reach there?",
  basis: "fact",
  setBy: "use",
  levels: [
    {
      value: "self-serve",
      meaning: "anybody with a card, in a few clicks",
      example: "Facebook ads, Google search ads",
    },
    {
      value: "by deal",
      meaning: "by agreement with the owner: sponsorship, placement",
      example: "podcast sponsorship, newsletter",
    },
    { value: "none", meaning: "no paid reach", example: "Signal, personal email" },
  ],
});
