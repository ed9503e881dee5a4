import { noAds } from "./gates.ts";
import { actionLinks, paidReach } from "./lines.ts";
import { objective } from "./objective.ts";

/**
 * After the public help pages of Google's App campaigns and Apple's Search Ads: installs are bought by the install, on the device on
 * which the app will run.
 */
export const appInstalls = objective({
  id: "appInstalls",
  title: "App installs",
  meaning: "People install your app.",
  stage: "convert",
  media: ["paid", "shared", "owned"],
  broadcastShare: 0.75,
  lines: [
    actionLinks({
      weight: 4,
      values: { "shop or form in place": 1, "link in post": 1, "profile link only": 0.25, none: 0 },
      because: "an install is one tap from a link, or it does not happen",
    }),
    paidReach({ weight: 3, because: "installs can be bought one by one" }),
    {
      dimension: "discoverability",
      pole: "found by strangers",
      weight: 2,
      because: "an app needs people who have not got it",
    },
    {
      dimension: "audienceScale",
      pole: "thousands to millions",
      weight: 2,
      because: "few of those who see an app install it",
    },
    {
      dimension: "celebrityPrevalence",
      pole: "celebrities",
      weight: 1,
      because: "apps are shown best by people whom others watch",
    },
  ],
  gates: [noAds],
  kpis: {
    broadcast: ["installs", "cost of an install", "share still in use after a week"],
    connect: ["installs by invitation", "ratings and reviews"],
  },
  advice: {
    broadcast: "show the app in use within seconds, with the link to install it",
    connect: "help people with what the app does, and invite those it would help",
  },
});
