import { dimension } from "./dimension.ts";

export const discoverability = dimension({
  id: "discoverability",
  title: "Discoverability",
  question: "Do people come across it who did not know of it?",
  poles: ["found by strangers", "by address only"],
  reads: [{ feature: "discovery", weight: 1 }],
  reasons: ["Strangers come across it ({discovery})", "Strangers hardly come across it ({discovery})"],
});
