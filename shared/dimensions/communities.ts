import { dimension } from "./dimension.ts";

export const communities = dimension({
  id: "communities",
  title: "Communities",
  question: "Do people gather in groups around what they share?",
  poles: ["no groups", "groups"],
  reads: [{ feature: "groups", weight: 1 }],
  reasons: ["People do not gather in groups (groups {groups})", "People gather in groups (groups {groups})"],
});
