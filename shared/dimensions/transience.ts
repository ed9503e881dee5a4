import { dimension } from "./dimension.ts";

export const transience = dimension({
  id: "transience",
  title: "Transience",
  question: "How fast do the topics talked about change?",
  poles: ["fast", "slow"],
  reads: [{ feature: "topicTurnover", weight: 1 }],
  reasons: ["Topics change within {topicTurnover}", "Topics stay for {topicTurnover}"],
});
