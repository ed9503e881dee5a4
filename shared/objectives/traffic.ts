import { noAds } from "./gates.ts";
import { actionLinks, paidReach } from "./lines.ts";
import { objective } from "./objective.ts";

/** After Chaffey's RACE (2010), where visits to one's own pages are what the stage "reach" hands on. */
export const traffic = objective({
  id: "traffic",
  title: "Traffic",
  meaning: "People come to your website or shop.",
  stage: "reach",
  media: ["paid", "shared", "owned"],
  broadcastShare: 0.75,
  lines: [
    actionLinks({
      weight: 4,
      values: { "shop or form in place": 0.5, "link in post": 1, "profile link only": 0.5, none: 0 },
      because: "without a link nobody comes; a shop or form in place keeps people there",
    }),
    {
      dimension: "discoverability",
      pole: "found by strangers",
      weight: 2,
      because: "visits come from people who look around",
    },
    {
      dimension: "audienceScale",
      pole: "thousands to millions",
      weight: 2,
      because: "few of those who see a link follow it",
    },
    paidReach({ weight: 2, because: "a click can be bought" }),
    {
      dimension: "transience",
      pole: "slow",
      weight: 1,
      because: "a link that stays of interest is followed for longer",
    },
  ],
  gates: [noAds],
  kpis: {
    broadcast: ["visits", "click rate", "cost of a visit"],
    connect: ["visits from conversations", "time spent by those visitors"],
  },
  advice: {
    broadcast: "post one useful thing at a time, with a link to the page that has the rest",
    connect: "answer questions, and link to your page where it answers better",
  },
});
