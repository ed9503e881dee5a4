import { ordinal } from "./feature.ts";

export const defaultVisibility = ordinal({
  id: "defaultVisibility",
  title: "Default visibility",
  question: "Who sees a new post when nobody touches the settings?",
  basis: "fact",
  setBy: "use",
  levels: [
    { value: "public", meaning: "everybody, signed in or not", example: "X, blog" },
    {
      value: "members",
      meaning: "everybody with an account or a membership",
      example: "Nextdoor neighbourhood, closed forum",
    },
    {
      value: "subscribers",
      meaning: "those who chose to follow or subscribe, without approval",
      example: "newsletter, broadcast channel",
    },
    {
      value: "approved followers",
      meaning: "only people whom the poster has accepted",
      example: "Facebook profile, private account",
    },
    { value: "participants", meaning: "only those who are in the conversation", example: "WhatsApp, email" },
  ],
});
