import { dimension } from "./dimension.ts";

export const privacy = dimension({
  id: "privacy",
  title: "Privacy",
  question: "Who sees a new post when nobody touches the settings?",
  poles: ["public", "protected"],
  reads: [{ feature: "defaultVisibility", weight: 1 }],
  reasons: [
    "Posts are open by default ({defaultVisibility})",
    "Posts are protected by default ({defaultVisibility})",
  ],
});
