import { objective } from "./objective.ts";

/**
 * After Muniz and O'Guinn, "Brand community" (Journal of Consumer Research, 2001), and McAlexander and others, "Building brand
 * community" (Journal of Marketing, 2002): ties between customers, not only to the brand.
 */
export const community = objective({
  id: "community",
  title: "Community",
  meaning: "Customers and fans get to know each other and stay.",
  stage: "engage",
  media: ["shared", "owned"],
  broadcastShare: 0,
  lines: [
    {
      dimension: "broadcastOrConnect",
      pole: "connect",
      weight: 4,
      because: "a community is people who talk to each other",
    },
    {
      dimension: "communities",
      pole: "groups",
      weight: 3,
      because: "a group has members, a page has readers",
    },
    { dimension: "audienceConnection", pole: "close", weight: 1, because: "close ties make people stay" },
    { dimension: "audienceWidth", pole: "narrow", weight: 1, because: "members need something in common" },
    { dimension: "transience", pole: "slow", weight: 1, because: "lasting topics make lasting members" },
  ],
  gates: [
    {
      when: [{ feature: "connectionModel", values: ["none"] }],
      closes: "objective",
      because: "It has no members who could be addressed",
    },
    {
      when: [{ feature: "audienceMeets", values: ["none"] }],
      closes: "objective",
      because: "The people there do not know of each other",
    },
  ],
  kpis: {
    broadcast: ["members", "members who read"],
    connect: [
      "members who post each month",
      "questions answered by members",
      "members still there after a year",
    ],
  },
  advice: {
    broadcast: "show members' own work to everybody",
    connect: "bring members together, welcome the new ones, and let members lead",
  },
});
