import { dimension } from "./dimension.ts";

export const audienceWidth = dimension({
  id: "audienceWidth",
  title: "Audience width",
  question: "How narrow is the audience?",
  poles: ["general", "narrow"],
  reads: [{ feature: "audienceFocus", weight: 1 }],
  reasons: ["The audience is wide ({audienceFocus})", "The audience is narrow ({audienceFocus})"],
});
