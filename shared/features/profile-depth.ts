import { ordinal } from "./feature.ts";

export const profileDepth = ordinal({
  id: "profileDepth",
  title: "Profile depth",
  question: "How much does a profile tell about a person?",
  basis: "fact",
  setBy: "platform",
  levels: [
    { value: "none", meaning: "no profiles of people", example: "TV, direct mail" },
    { value: "name", meaning: "a name or handle and perhaps a picture", example: "WhatsApp, Hacker News" },
    { value: "short", meaning: "a few lines, a link, a picture", example: "X, TikTok" },
    { value: "full", meaning: "many fields: work, school, places, interests", example: "LinkedIn, Facebook" },
  ],
});
