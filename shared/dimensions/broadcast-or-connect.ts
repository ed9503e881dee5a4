import { dimension } from "./dimension.ts";

export const broadcastOrConnect = dimension({
  id: "broadcastOrConnect",
  title: "Broadcast or connect",
  question: "Is it there to bring a message to an audience, or to bring people together?",
  poles: ["broadcast", "connect"],
  reads: [
    { feature: "talkDirection", weight: 1 },
    { feature: "audienceMeets", weight: 1 },
  ],
  reasons: [
    "It brings messages to an audience (talk {talkDirection}, the audience meets: {audienceMeets})",
    "It brings people together (talk {talkDirection}, the audience meets: {audienceMeets})",
  ],
});
