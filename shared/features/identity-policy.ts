import { ordinal } from "./feature.ts";

export const identityPolicy = ordinal({
  id: "identityPolicy",
  title: "Identity policy",
  question: "Under which name may people take part?",
  basis: "fact",
  setBy: "platform",
  levels: [
    {
      value: "verified",
      meaning: "identity is checked against a document, a contract or in person",
      example: "TV advertiser, personal meeting",
    },
    {
      value: "real name",
      meaning: "the rules ask for the name used in real life",
      example: "Facebook, LinkedIn",
    },
    {
      value: "phone or email",
      meaning: "tied to a phone number or an address that the others see",
      example: "WhatsApp, email",
    },
    { value: "pseudonym", meaning: "any stable name", example: "X, Reddit, Instagram" },
    { value: "anonymous", meaning: "no stable name needed", example: "anonymous board" },
  ],
});
