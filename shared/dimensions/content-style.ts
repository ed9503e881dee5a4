import { dimension } from "./dimension.ts";

export const contentStyle = dimension({
  id: "contentStyle",
  title: "Content style",
  question: "How much is a typical post worked on?",
  poles: ["polished", "casual"],
  reads: [{ feature: "polish", weight: 1 }],
  reasons: [
    "Posts are worked on before they go out ({polish})",
    "Posts are written as people talk ({polish})",
  ],
});
