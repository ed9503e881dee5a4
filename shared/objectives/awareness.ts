import { noAds } from "./gates.ts";
import { paidReach } from "./lines.ts";
import { objective } from "./objective.ts";

/**
 * After Sharp, "How Brands Grow" (2010): brands grow by reaching many light buyers; and Hoffman and Fodor, "Can you measure the
 * ROI of your social media marketing?" (MIT Sloan Management Review, 2010), for what to measure.
 */
export const awareness = objective({
  id: "awareness",
  title: "Awareness",
  meaning: "People who did not know you come to know you.",
  stage: "reach",
  media: ["paid", "earned", "shared", "owned"],
  broadcastShare: 1,
  lines: [
    {
      dimension: "audienceScale",
      pole: "thousands to millions",
      weight: 3,
      because: "it is counted in people reached",
    },
    {
      dimension: "discoverability",
      pole: "found by strangers",
      weight: 3,
      because: "those who follow you already know you",
    },
    paidReach({ weight: 2, because: "bought reach adds people at once" }),
    { dimension: "passingOn", pole: "travels on", weight: 2, because: "each share reaches people anew" },
    {
      dimension: "audienceWidth",
      pole: "general",
      weight: 1,
      because: "a wide audience holds more newcomers",
    },
    { dimension: "privacy", pole: "public", weight: 1, because: "what is public can be found by anybody" },
  ],
  gates: [noAds],
  kpis: {
    broadcast: ["people reached", "share of them who are new", "searches for your name"],
    connect: ["mentions by others", "people met who did not know you"],
  },
  advice: {
    broadcast: "publish what strangers will stop for, in the same recognisable form each week",
    connect: "take part where your future customers already talk, and say who you are",
  },
});
