import { dimension } from "./dimension.ts";

export const anonymity = dimension({
  id: "anonymity",
  title: "Anonymity",
  question: "Under which name do people take part?",
  poles: ["real name", "anonymous"],
  reads: [{ feature: "identityPolicy", weight: 1 }],
  reasons: [
    "People take part under an identity that others know ({identityPolicy})",
    "People can take part without their real name ({identityPolicy})",
  ],
});
