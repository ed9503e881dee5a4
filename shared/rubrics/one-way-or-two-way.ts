import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const oneWayOrTwoWay: Rubric = {
  id: "one-way-or-two-way",
  version: "1",
  title: "One way or two way",
  source: "“Social Media Or Social Networking”, a blogger's reflection without a date",
  argues:
    "Social media talks one way to a general audience and takes less time; passing a post on is more of the same. Social networking talks two ways with a narrow audience and takes more time; likes, comments and private replies are how readers talk back. The post gives no weights, so all count the same.",
  judges: "use",
  dimensions: [
    { dimension: "direction", networking: "two-way", weight: 1 },
    { dimension: "audienceWidth", networking: "narrow", weight: 1 },
    { dimension: "timeToRun", networking: "much time", weight: 1 },
    { dimension: "passingOn", networking: "stays put", weight: 1 },
    { dimension: "talkingBack", networking: "answers", weight: 1 },
  ],
  ...defaults,
  contradictions: [
    "It finds media less work, while “Channel or conversation” finds it hard work.",
    "It counts comments as networking, while “Broadcast or connect” counts them as media.",
  ],
};
