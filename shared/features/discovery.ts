import { ordinal } from "./feature.ts";

export const discovery = ordinal({
  id: "discovery",
  title: "Discovery",
  question: "How do people who do not know you come across a post?",
  basis: "fact",
  setBy: "use",
  levels: [
    {
      value: "recommended to strangers",
      meaning: "the service shows it to people who never asked",
      example: "TikTok For You feed",
    },
    {
      value: "topics or hashtags",
      meaning: "through topics, hashtags or categories they follow",
      example: "Mastodon, Medium topics",
    },
    { value: "search", meaning: "only if they search for it", example: "website, podcast directory" },
    {
      value: "address needed",
      meaning: "only with an address, a number, a link or an invitation",
      example: "WhatsApp group, email",
    },
  ],
});
