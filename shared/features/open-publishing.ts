import { ordinal } from "./feature.ts";

export const openPublishing = ordinal({
  id: "openPublishing",
  title: "Open publishing",
  question: "Can anybody publish there without being picked by an editor or an owner?",
  basis: "fact",
  setBy: "platform",
  levels: [
    {
      value: "no",
      meaning: "an owner or an editor decides who is published; buying space does not change that",
      example: "TV, newspaper",
    },
    {
      value: "yes",
      meaning: "anybody may start to publish, write or send there on their own",
      example: "YouTube, newsletter, personal email",
    },
  ],
});
