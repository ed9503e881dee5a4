import { noAnswers } from "./gates.ts";
import { objective } from "./objective.ts";

/**
 * After van Noort and Willemsen, "Online damage control" (Journal of Interactive Marketing, 2012), on answering complaints where they
 * are made.
 */
export const customerCare = objective({
  id: "customerCare",
  title: "Customer care",
  meaning: "Customers get help where they ask for it.",
  stage: "engage",
  media: ["shared", "owned"],
  broadcastShare: 0,
  lines: [
    { dimension: "directTalk", pole: "in private", weight: 4, because: "orders and addresses are private" },
    {
      dimension: "publicDiscussion",
      pole: "discussion",
      weight: 2,
      because: "complaints are made in the open",
    },
    { dimension: "direction", pole: "two-way", weight: 2, because: "care is a conversation" },
    { dimension: "anonymity", pole: "real name", weight: 1, because: "help needs to know whose order it is" },
  ],
  gates: [noAnswers],
  kpis: {
    broadcast: ["questions that a post answers before they are asked"],
    connect: ["time to the first answer", "share solved at the first contact", "satisfaction after contact"],
  },
  advice: {
    broadcast: "publish answers to the questions that come up most",
    connect: "answer within the hours that you state, and move what is personal into private messages",
  },
});
