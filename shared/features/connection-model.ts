import { ordinal } from "./feature.ts";

export const connectionModel = ordinal({
  id: "connectionModel",
  title: "Connection model",
  question: "How do people become connected there?",
  basis: "fact",
  setBy: "use",
  levels: [
    { value: "none", meaning: "no lasting connection", example: "TV, search ad" },
    { value: "address list", meaning: "the sender holds a list of addresses", example: "newsletter, SMS" },
    { value: "one-way follow", meaning: "one follows, the other need not", example: "X, Instagram" },
    { value: "group", meaning: "by joining the same group", example: "subreddit, Discord server" },
    { value: "mutual", meaning: "both agree", example: "Facebook friends, LinkedIn contacts" },
  ],
});
