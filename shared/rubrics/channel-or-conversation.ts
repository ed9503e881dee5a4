import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const channelOrConversation: Rubric = {
  id: "channel-or-conversation",
  version: "1",
  title: "Channel or conversation",
  source: "“Social Media Vs Social Networking: What's the Difference?”, a marketing article without a date",
  argues:
    "Social media is a channel like TV or radio, a means to convey messages to a general audience, and building it is hard work. Social networking is a place where people meet and talk with each other directly; it grows as they do. The article gives no weights, so all count the same.",
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
    "It finds building media hard work, while “One way or two way” finds running it less work.",
    "It says that media broke with TV and newspapers, and that it is a channel like TV; that those are not social is our reading.",
  ],
};
