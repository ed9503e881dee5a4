import { dimension } from "./dimension.ts";

export const visibleConnections = dimension({
  id: "visibleConnections",
  title: "Visible connections",
  question: "Can members see and follow each other's lists of connections?",
  poles: ["hidden", "visible"],
  reads: [{ feature: "connectionsVisible", weight: 1 }],
  reasons: [
    "Connections are hidden ({connectionsVisible})",
    "Members can walk through connections ({connectionsVisible})",
  ],
});
