import { objective } from "./objective.ts";

/**
 * After Katz and Lazarsfeld, "Personal influence" (1955), Brown and Reingen, "Social ties and word-of-mouth referral behavior"
 * (Journal of Consumer Research, 1987), and Berger and Milkman, "What makes online content viral?" (Journal of Marketing Research,
 * 2012).
 */
export const advocacy = objective({
  id: "advocacy",
  title: "Advocacy",
  meaning: "People pass your message on and recommend you.",
  stage: "engage",
  media: ["earned", "shared"],
  broadcastShare: 0.25,
  lines: [
    {
      dimension: "passingOn",
      pole: "travels on",
      weight: 4,
      because: "a recommendation has to be easy to make",
    },
    {
      dimension: "adviceAmongPeers",
      pole: "advice",
      weight: 3,
      because: "recommendations are made where they are asked for",
    },
    {
      dimension: "audienceConnection",
      pole: "close",
      weight: 2,
      because: "people trust those whom they know",
    },
    {
      dimension: "celebrityPrevalence",
      pole: "regular people",
      weight: 1,
      because: "a recommendation counts as unpaid from people like oneself",
    },
    {
      dimension: "publicDiscussion",
      pole: "discussion",
      weight: 1,
      because: "praise in the open is read by others",
    },
  ],
  gates: [
    {
      when: [{ feature: "reshare", values: ["none"] }],
      closes: "objective",
      because: "Nothing can be passed on from there",
    },
  ],
  kpis: {
    broadcast: ["shares a post", "people reached by others' shares"],
    connect: ["recommendations and reviews", "customers who name a person as the reason"],
  },
  advice: {
    broadcast: "publish what makes the person who shares it look good",
    connect: "thank, equip and invite the customers who already recommend you",
  },
});
