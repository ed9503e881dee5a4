import { dimension } from "./dimension.ts";

export const algorithms = dimension({
  id: "algorithms",
  title: "Algorithms",
  question: "Who decides the order of what people see?",
  poles: ["an algorithm", "time"],
  reads: [{ feature: "feedOrder", weight: 1 }],
  reasons: ["An algorithm orders the feed ({feedOrder})", "Time or the reader orders the feed ({feedOrder})"],
});
