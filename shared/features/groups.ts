import { ordinal } from "./feature.ts";

export const groups = ordinal({
  id: "groups",
  title: "Groups",
  question: "Are there groups with members around a shared interest?",
  basis: "fact",
  setBy: "use",
  levels: [
    { value: "none", meaning: "no groups", example: "Pinterest, newsletter" },
    { value: "some", meaning: "groups exist beside the main thing", example: "LinkedIn, Facebook" },
    { value: "central", meaning: "the whole thing is made of groups", example: "Reddit, Discord" },
  ],
});
