import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const channelOrConversation: Rubric = {
  id: "channel-or-conversation",
  version: "1",
  title: "Channel or conversation",
  source: "“Social Media Vs Social Networking: What's the Difference?”, a marketing article without a date",
  argues:
    "Media work in one direction, as broadcasting stations do: a way to get a message out to everybody, and it takes long until anybody listens. Networking happens where people come together and speak with each other, and it spreads by their doing so. The article gives no weights, so all count the same.",
  judges: "use",
  dimensions: [
    { dimension: "direction", networking: "two-way", weight: 1 },
    { dimension: "directTalk", networking: "in private", weight: 1 },
    { dimension: "placeOrMeans", networking: "place", weight: 1 },
    { dimension: "effortToBuild", networking: "grows by itself", weight: 1 },
    { dimension: "audienceWidth", networking: "narrow", weight: 1 },
  ],
  ...defaults,
  contradictions: [
    "It says that media take long to build, while “One way or two way” says that they take less time to run.",
    "It likens media to television and sets them apart from it; that television itself is not social is our reading.",
  ],
};
