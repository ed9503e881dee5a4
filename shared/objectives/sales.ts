import { noAds } from "./gates.ts";
import { actionLinks, paidReach } from "./lines.ts";
import { objective } from "./objective.ts";

/**
 * After Court and others, "The consumer decision journey" (McKinsey Quarterly, 2009), and Binet and Field, "The long and the short
 * of it" (IPA, 2013): activation needs the shortest way to the till and people close to buying.
 */
export const sales = objective({
  id: "sales",
  title: "Sales",
  meaning: "People buy.",
  stage: "convert",
  media: ["paid", "owned"],
  broadcastShare: 0.75,
  lines: [
    actionLinks({
      weight: 4,
      values: { "shop or form in place": 1, "link in post": 0.75, "profile link only": 0.25, none: 0 },
      because: "every step to the till loses buyers",
    }),
    paidReach({ weight: 2, because: "people close to buying can be picked and paid for" }),
    {
      dimension: "adviceAmongPeers",
      pole: "advice",
      weight: 2,
      because: "who asks what to buy is about to buy",
    },
    {
      dimension: "directTalk",
      pole: "in private",
      weight: 1,
      because: "questions before buying want an answer",
    },
    {
      dimension: "audienceScale",
      pole: "thousands to millions",
      weight: 1,
      because: "few of those who see an offer buy",
    },
  ],
  gates: [noAds],
  kpis: {
    broadcast: ["orders", "cost of an order", "revenue for each amount spent"],
    connect: ["orders after a conversation", "orders by customers who had bought before"],
  },
  advice: {
    broadcast: "show one offer with its price and the shortest way to it",
    connect: "answer questions before buying, fast and by name",
  },
});
