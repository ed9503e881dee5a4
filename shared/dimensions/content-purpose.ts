import { dimension } from "./dimension.ts";

export const contentPurpose = dimension({
  id: "contentPurpose",
  title: "Content purpose",
  question: "Is what is said there meant for the masses or for particular people?",
  poles: ["for the masses", "from person to person"],
  reads: [
    { feature: "purpose", weight: 1 },
    { feature: "audienceFocus", weight: 1 },
  ],
  reasons: [
    "Made for many ({purpose}, {audienceFocus})",
    "Meant for particular people ({purpose}, {audienceFocus})",
  ],
});
