import { dimension } from "./dimension.ts";

export const passingOn = dimension({
  id: "passingOn",
  title: "Passing on",
  question: "How easily does a message travel on to others?",
  poles: ["stays put", "travels on"],
  reads: [{ feature: "reshare", weight: 1 }],
  reasons: [
    "Messages stay where they are (reshare {reshare})",
    "Messages travel on easily (reshare {reshare})",
  ],
});
