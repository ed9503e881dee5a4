import { dimension } from "./dimension.ts";

export const profiles = dimension({
  id: "profiles",
  title: "Profiles",
  question: "How much does a profile tell about a person?",
  poles: ["none", "in depth"],
  reads: [{ feature: "profileDepth", weight: 1 }],
  reasons: ["Profiles tell little ({profileDepth})", "Profiles tell much ({profileDepth})"],
});
