import { dimension } from "./dimension.ts";

export const audienceConnection = dimension({
  id: "audienceConnection",
  title: "Audience connection",
  question: "How close are the people who are reached, to the sender or to each other?",
  poles: ["loose", "close"],
  reads: [{ feature: "ties", weight: 1 }],
  reasons: ["The audience is loosely tied ({ties})", "The audience is closely tied ({ties})"],
});
