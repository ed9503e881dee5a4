import { dimension } from "./dimension.ts";

export const direction = dimension({
  id: "direction",
  title: "Direction",
  question: "Does one side talk to many, or do people talk with each other?",
  poles: ["one-way", "two-way"],
  reads: [{ feature: "talkDirection", weight: 1 }],
  reasons: ["One side does the talking ({talkDirection})", "People talk with each other ({talkDirection})"],
});
