import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const broadcastOrConnect: Rubric = {
  id: "broadcast-or-connect",
  version: "1",
  title: "Broadcast or connect",
  source:
    "“Social Media Vs. Social Networking”, Rachel's Design Blog, 11 May 2011, with Levine, Goddard and Wikipedia as quoted there",
  argues:
    "Media is for sending: anybody can put something out that a wide public comes across, hands on and talks about. Networking is for joining people with the same interests, who turn to each other for advice. What counts is what one does with a site, not which site it is. The post gives no weights, so all count the same.",
  judges: "use",
  dimensions: [
    { dimension: "broadcastOrConnect", networking: "connect", weight: 1 },
    { dimension: "discoverability", networking: "by address only", weight: 1 },
    { dimension: "passingOn", networking: "stays put", weight: 1 },
    { dimension: "publicDiscussion", networking: "no discussion", weight: 1 },
    { dimension: "audienceWidth", networking: "narrow", weight: 1 },
    { dimension: "communities", networking: "groups", weight: 1 },
    { dimension: "adviceAmongPeers", networking: "advice", weight: 1 },
  ],
  ...defaults,
  contradictions: [
    "It counts comments as part of broadcasting, while “One way or two way” counts them as talking back.",
    "It counts passing on as media, while “Outlet or utility” counts it as networking.",
    "Its author takes half of the list of sites back in the next sentences.",
  ],
};
