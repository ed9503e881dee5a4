import { dimension } from "./dimension.ts";

export const effortToBuild = dimension({
  id: "effortToBuild",
  title: "Effort to build",
  question: "Is building it hard work, or does it grow by itself once people talk?",
  poles: ["hard work", "grows by itself"],
  reads: [
    { feature: "monthsToAudience", weight: 1, reversed: true },
    { feature: "audienceMeets", weight: 1 },
  ],
  reasons: [
    "An audience is hard work ({monthsToAudience} months, the audience meets: {audienceMeets})",
    "It grows by itself ({monthsToAudience} months to an audience, which meets: {audienceMeets})",
  ],
});
