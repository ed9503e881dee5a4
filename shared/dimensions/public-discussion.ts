import { dimension } from "./dimension.ts";

export const publicDiscussion = dimension({
  id: "publicDiscussion",
  title: "Public discussion",
  question: "Do people discuss what is posted in the open?",
  poles: ["no discussion", "discussion"],
  reads: [{ feature: "replies", weight: 1 }],
  reasons: [
    "Posts are not discussed in the open (replies {replies})",
    "Posts are discussed in the open (replies {replies})",
  ],
});
