import { dimension } from "./dimension.ts";

export const algorithms = dimension({
  id: "algorithms",
  title: "Algorithms",
  question: "Who decides the order of what people see?",
  poles: ["an algorithm", "time"],
  reads: [{ feature: "feedOrder", weight: 1 }],
  reasons: [
    "An algorithm has a say in what is seen (feed: {feedOrder})",
    "Readers see posts in order of time or as they choose (feed: {feedOrder})",
  ],
});
