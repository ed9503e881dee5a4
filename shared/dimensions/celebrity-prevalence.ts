import { dimension } from "./dimension.ts";

export const celebrityPrevalence = dimension({
  id: "celebrityPrevalence",
  title: "Celebrity prevalence",
  question: "How much do celebrities and influencers shape what is seen?",
  poles: ["celebrities", "regular people"],
  reads: [{ feature: "celebrity", weight: 1 }],
  reasons: [
    "Celebrities shape what is seen ({celebrity})",
    "Regular people shape what is seen (celebrities {celebrity})",
  ],
});
