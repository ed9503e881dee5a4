import { dimension } from "./dimension.ts";

export const talkingBack = dimension({
  id: "talkingBack",
  title: "Talking back",
  question: "Can the people reached answer, in public or in private?",
  poles: ["no answers", "answers"],
  reads: [
    { feature: "replies", weight: 1 },
    { feature: "privateMessages", weight: 1 },
  ],
  reasons: [
    "Readers can hardly answer (replies {replies}, private messages {privateMessages})",
    "Readers can answer (replies {replies}, private messages {privateMessages})",
  ],
});
