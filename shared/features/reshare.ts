import { ordinal } from "./feature.ts";

export const reshare = ordinal({
  id: "reshare",
  title: "Reshare",
  question: "How easily can a reader pass a post on?",
  basis: "fact",
  setBy: "use",
  levels: [
    { value: "none", meaning: "there is nothing to pass it on with", example: "radio, WhatsApp call" },
    {
      value: "link or forward",
      meaning: "by link, forward or a copy into another place",
      example: "newsletter, blog",
    },
    {
      value: "one tap to followers",
      meaning: "one tap puts it before the reader's own followers",
      example: "repost on X, share on Facebook",
    },
  ],
});
