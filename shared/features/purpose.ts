import { ordinal } from "./feature.ts";

export const purpose = ordinal({
  id: "purpose",
  title: "Purpose",
  question: "Is what is said there meant for the masses or for particular people?",
  basis: "judgement",
  setBy: "use",
  levels: [
    { value: "masses", meaning: "to entertain, inform or inspire many", example: "YouTube, magazine" },
    { value: "mixed", meaning: "both kinds side by side", example: "Facebook" },
    { value: "interpersonal", meaning: "from person to person", example: "WhatsApp, personal email" },
  ],
});
