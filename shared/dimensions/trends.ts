import { dimension } from "./dimension.ts";

export const trends = dimension({
  id: "trends",
  title: "Trends",
  question: "Do trends drive what is talked about?",
  poles: ["trends", "everyday matters"],
  reads: [{ feature: "trendTools", weight: 1 }],
  reasons: ["Trends are put forward ({trendTools})", "No trends are put forward (trend tools {trendTools})"],
});
