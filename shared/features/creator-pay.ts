import { ordinal } from "./feature.ts";

export const creatorPay = ordinal({
  id: "creatorPay",
  title: "Creator pay",
  question: "Does the service pay those who publish?",
  basis: "fact",
  setBy: "platform",
  levels: [
    {
      value: "revenue share",
      meaning: "a share of advertising or subscriptions, or pay for views",
      example: "YouTube, Substack",
    },
    { value: "tips", meaning: "gifts, stars or tips from the audience", example: "Telegram stars" },
    { value: "none", meaning: "no payment through the service", example: "Nextdoor, WhatsApp" },
  ],
});
