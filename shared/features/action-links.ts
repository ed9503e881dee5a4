import { ordinal } from "./feature.ts";

export const actionLinks = ordinal({
  id: "actionLinks",
  title: "Action links",
  question: "Where can a reader act: buy, sign up, install?",
  basis: "fact",
  setBy: "use",
  levels: [
    {
      value: "shop or form in place",
      meaning: "without leaving: a shop, form or booking",
      example: "Facebook lead ad, Etsy",
    },
    { value: "link in post", meaning: "a clickable link in the post", example: "newsletter, LinkedIn post" },
    { value: "profile link only", meaning: "only a link in the profile", example: "Instagram feed post" },
    { value: "none", meaning: "no link at all", example: "radio, out-of-home" },
  ],
});
