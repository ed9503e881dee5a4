import { ordinal } from "./feature.ts";

export const talkDirection = ordinal({
  id: "talkDirection",
  title: "Talk direction",
  question: "Who talks: one side to many, or people with each other?",
  basis: "judgement",
  setBy: "use",
  levels: [
    {
      value: "one-way",
      meaning: "the sender speaks; answers are impossible or not part of it",
      example: "radio spot, search ad",
    },
    {
      value: "mostly one-way",
      meaning: "the sender speaks; some answer, few get a reply",
      example: "newsletter that takes replies, YouTube channel",
    },
    {
      value: "even",
      meaning: "about as much posting as answering",
      example: "Facebook page that replies to comments",
    },
    {
      value: "mostly two-way",
      meaning: "most of what is written answers somebody",
      example: "forum, subreddit",
    },
    {
      value: "two-way",
      meaning: "a conversation: nothing is said without somebody meant to answer",
      example: "WhatsApp group, phone call",
    },
  ],
});
