import { dimension } from "./dimension.ts";

export const anonymity = dimension({
  id: "anonymity",
  title: "Anonymity",
  question: "Under which name do people take part?",
  poles: ["real name", "anonymous"],
  reads: [{ feature: "identityPolicy", weight: 1 }],
  reasons: [
    "People go by a known identity ({identityPolicy})",
    "People need not go by their name ({identityPolicy})",
  ],
});
