import { ordinal } from "./feature.ts";

export const replies = ordinal({
  id: "replies",
  title: "Replies",
  question: "How can people answer in the open?",
  basis: "fact",
  setBy: "use",
  levels: [
    { value: "none", meaning: "no public answer", example: "newsletter, direct messages" },
    { value: "reactions", meaning: "likes or emoji only", example: "WhatsApp Channel" },
    { value: "comments", meaning: "written comments under the post", example: "blog with comments" },
    { value: "threads", meaning: "answers to answers, branching", example: "Reddit" },
  ],
});
