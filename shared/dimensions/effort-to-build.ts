import { dimension } from "./dimension.ts";

export const effortToBuild = dimension({
  id: "effortToBuild",
  title: "Effort to build",
  question: "Does an audience have to be built slowly, or does it grow by itself once people talk?",
  poles: ["built slowly", "grows by itself"],
  reads: [
    { feature: "monthsToAudience", weight: 1, reversed: true },
    { feature: "audienceMeets", weight: 1 },
  ],
  reasons: [
    "An audience is built slowly ({monthsToAudience} months, the audience meets: {audienceMeets})",
    "It grows by itself ({monthsToAudience} months to an audience, which meets: {audienceMeets})",
  ],
});
