import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const networkStructure: Rubric = {
  id: "network-structure",
  version: "1",
  title: "Network structure",
  source: "Kwak, Lee, Park and Moon 2010; Myers, Sharma, Gupta and Lin 2014; boyd and Ellison 2007",
  argues:
    "A social network is known by its structure: profiles, mutual ties, lists of connections that others can see and follow, small circles. One-way follows and huge audiences look like news media. The studies measure different things and give no common weights, so all count the same.",
  judges: "platform",
  dimensions: [
    { dimension: "mutuality", networking: "mutual", weight: 1 },
    { dimension: "visibleConnections", networking: "visible", weight: 1 },
    { dimension: "profiles", networking: "in depth", weight: 1 },
    { dimension: "audienceScale", networking: "dozens to hundreds", weight: 1 },
  ],
  ...defaults,
  contradictions: [
    "It looks at structure alone: a busy two-way community of one-way follows counts as media.",
  ],
};
