import { dimension } from "./dimension.ts";

export const audienceScale = dimension({
  id: "audienceScale",
  title: "Audience scale",
  question: "How many people does one post reach?",
  poles: ["thousands to millions", "dozens to hundreds"],
  reads: [{ feature: "audienceSize", weight: 1 }],
  reasons: ["One post reaches many ({audienceSize} people)", "One post reaches few ({audienceSize} people)"],
});
