import { dimension } from "./dimension.ts";

export const directTalk = dimension({
  id: "directTalk",
  title: "Direct talk",
  question: "Can two people talk to each other in private?",
  poles: ["in public only", "in private"],
  reads: [{ feature: "privateMessages", weight: 1 }],
  reasons: [
    "There is little private talk (private messages {privateMessages})",
    "People can talk in private (private messages {privateMessages})",
  ],
});
