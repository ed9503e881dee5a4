import { dimension } from "./dimension.ts";

export const contentStyle = dimension({
  id: "contentStyle",
  title: "Content style",
  question: "How much is a typical post worked on?",
  poles: ["polished", "casual"],
  reads: [{ feature: "polish", weight: 1 }],
  reasons: ["Posts are worked on ({polish})", "Posts read as people talk ({polish})"],
});
