import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const oneWayOrTwoWay: Rubric = {
  id: "one-way-or-two-way",
  version: "1",
  title: "One way or two way",
  source: "“Social Media Or Social Networking”, a blogger's reflection without a date",
  argues:
    "Media speaks in one direction to everybody and costs less time; when readers hand a post on, that is still the same direction. Networking goes both ways among fewer people and costs more time; any answer, in the open or in private, belongs to it. The post gives no weights, so all count the same.",
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
    "It says that media take less time to run, while “Channel or conversation” says that they take long to build.",
    "It counts comments as networking, while “Broadcast or connect” counts them as media.",
  ],
};
