import { ordinal } from "./feature.ts";

export const privateMessages = ordinal({
  id: "privateMessages",
  title: "Private messages",
  question: "Can two people write to each other in private there?",
  basis: "fact",
  setBy: "use",
  levels: [
    { value: "none", meaning: "not possible", example: "TikTok ad, podcast" },
    {
      value: "limited",
      meaning: "only with conditions: followers, mutual contacts, paid",
      example: "LinkedIn, TikTok",
    },
    {
      value: "open",
      meaning: "anybody can write to anybody, even if it lands in requests",
      example: "Facebook profile, Instagram",
    },
    {
      value: "main thing",
      meaning: "private or closed-group messages are what it is for",
      example: "WhatsApp, email",
    },
  ],
});
