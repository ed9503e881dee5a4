import { dimension } from "./dimension.ts";

export const privacy = dimension({
  id: "privacy",
  title: "Privacy",
  question: "Who sees a new post when nobody touches the settings?",
  poles: ["public", "protected"],
  reads: [{ feature: "defaultVisibility", weight: 1 }],
  reasons: [
    "A new post is open to many by default ({defaultVisibility})",
    "A new post stays among few by default ({defaultVisibility})",
  ],
});
