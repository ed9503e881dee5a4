import { dimension } from "./dimension.ts";

export const timeToRun = dimension({
  id: "timeToRun",
  title: "Time to run",
  question: "How much time does it take to run it well?",
  poles: ["little time", "much time"],
  reads: [{ feature: "hoursPerWeek", weight: 1 }],
  reasons: [
    "It takes little time to run ({hoursPerWeek} hours a week)",
    "It takes much time to run ({hoursPerWeek} hours a week)",
  ],
});
