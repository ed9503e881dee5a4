import { dimension } from "./dimension.ts";

export const placeOrMeans = dimension({
  id: "placeOrMeans",
  title: "Place or means",
  question: "Is it a place where people come together, or a means to distribute?",
  poles: ["means", "place"],
  reads: [
    { feature: "audienceMeets", weight: 1 },
    { feature: "groups", weight: 1 },
  ],
  reasons: [
    "It is a means to distribute (the audience meets: {audienceMeets}, groups {groups})",
    "It is a place to come together (the audience meets: {audienceMeets}, groups {groups})",
  ],
});
