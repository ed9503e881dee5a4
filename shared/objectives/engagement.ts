import { noAnswers } from "./gates.ts";
import { objective } from "./objective.ts";

/**
 * After Mangold and Faulds, "Social media: the new hybrid element of the promotion mix" (Business Horizons, 2009), and Hoffman and
 * Fodor (2010): people who take part, rather than watch.
 */
export const engagement = objective({
  id: "engagement",
  title: "Engagement",
  meaning: "People react, answer and take part.",
  stage: "act",
  media: ["shared", "owned"],
  broadcastShare: 0.25,
  lines: [
    {
      dimension: "publicDiscussion",
      pole: "discussion",
      weight: 3,
      because: "an answer in the open draws the next one",
    },
    { dimension: "direction", pole: "two-way", weight: 3, because: "people take part where others do" },
    {
      dimension: "passingOn",
      pole: "travels on",
      weight: 2,
      because: "a share is a reaction that others see",
    },
    {
      dimension: "audienceWidth",
      pole: "narrow",
      weight: 1,
      because: "people have more to say on what is theirs",
    },
    {
      dimension: "contentStyle",
      pole: "casual",
      weight: 1,
      because: "polish makes readers, a casual tone talkers",
    },
  ],
  gates: [noAnswers],
  kpis: {
    broadcast: ["comments and shares a post", "share of the people reached who react"],
    connect: ["conversations a week", "people who come back to talk"],
  },
  advice: {
    broadcast: "end every post with something to answer, and reply to the first answers",
    connect: "ask, answer, and let others' answers be the content",
  },
});
