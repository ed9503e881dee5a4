import { dimension } from "./dimension.ts";

export const outletOrUtility = dimension({
  id: "outletOrUtility",
  title: "Outlet or utility",
  question: "Did its makers build an outlet for messages, or a tool for connecting?",
  poles: ["outlet", "utility"],
  reads: [
    { feature: "privateMessages", weight: 1 },
    { feature: "connectionModel", weight: 1 },
    { feature: "profileDepth", weight: 1 },
  ],
  reasons: [
    "It is built as an outlet (private messages {privateMessages}, connections {connectionModel}, profiles {profileDepth})",
    "It is built for connecting (private messages {privateMessages}, connections {connectionModel}, profiles {profileDepth})",
  ],
});
