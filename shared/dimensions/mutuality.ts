import { dimension } from "./dimension.ts";

export const mutuality = dimension({
  id: "mutuality",
  title: "Mutuality",
  question: "Are connections one-sided or mutual?",
  poles: ["one-sided", "mutual"],
  reads: [{ feature: "connectionModel", weight: 1 }],
  reasons: ["Connections are one-sided ({connectionModel})", "Connections are mutual ({connectionModel})"],
});
