import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const commonGround: Rubric = {
  id: "common-ground",
  version: "1",
  title: "Common ground",
  source: "the five articles: what at least two of them state alike and none turns round",
  argues:
    "The articles contradict each other on effort, comments, passing on, algorithms and anonymity. They agree on four things: " +
    "social networking has the narrower and smaller audience, people talk with each other there, also in private, what is said is " +
    "personal and casual, and it is there to connect people who share something. Each of the four counts the same.",
  judges: "use",
  groups: [
    { id: "audience", title: "Audience", weight: 1 },
    { id: "conversation", title: "Conversation", weight: 1 },
    { id: "content", title: "Content", weight: 1 },
    { id: "connection", title: "Connection", weight: 1 },
  ],
  dimensions: [
    { dimension: "audienceWidth", networking: "narrow", weight: 1, group: "audience" },
    { dimension: "audienceScale", networking: "dozens to hundreds", weight: 1, group: "audience" },
    { dimension: "direction", networking: "two-way", weight: 1, group: "conversation" },
    { dimension: "directTalk", networking: "in private", weight: 1, group: "conversation" },
    { dimension: "contentPurpose", networking: "from person to person", weight: 1, group: "content" },
    { dimension: "contentStyle", networking: "casual", weight: 1, group: "content" },
    { dimension: "broadcastOrConnect", networking: "connect", weight: 1, group: "connection" },
    { dimension: "communities", networking: "groups", weight: 1, group: "connection" },
  ],
  ...defaults,
  contradictions: [
    "It leaves out what the articles disagree on: effort, time, comments, passing on, strangers or friends, algorithms, anonymity, celebrities.",
    "Width of the audience is stated by two articles and its scale by a third; they are taken for one agreement, the group Audience.",
    "Audience width and content purpose read one feature, the audience's focus, so it counts in two of the four groups.",
  ],
};
