import { dimension } from "./dimension.ts";

export const adviceAmongPeers = dimension({
  id: "adviceAmongPeers",
  title: "Advice among peers",
  question: "Do people come to ask each other for advice?",
  poles: ["no advice", "advice"],
  reads: [{ feature: "advice", weight: 1 }],
  reasons: [
    "People hardly ask each other for advice ({advice})",
    "People ask each other for advice ({advice})",
  ],
});
