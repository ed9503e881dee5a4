import { defaults } from "./defaults.ts";
import type { Rubric } from "./rubric.ts";

export const elevenDifferences: Rubric = {
  id: "eleven-differences",
  version: "1",
  title: "Eleven differences",
  source: "“The Difference Between Social Media and Social Networking”, a marketing article without a date",
  argues:
    "On the media side: carefully made, open and quickly changing content for large crowds, carried by rankings, trends, famous people and advertising money. On the networking side: plain, lasting and shielded talk in small circles of people who know each other. The article lists eleven differences and gives them no weights, so all count the same.",
  judges: "use",
  dimensions: [
    { dimension: "contentPurpose", networking: "from person to person", weight: 1 },
    { dimension: "contentStyle", networking: "casual", weight: 1 },
    { dimension: "transience", networking: "slow", weight: 1 },
    { dimension: "audienceScale", networking: "dozens to hundreds", weight: 1 },
    { dimension: "audienceConnection", networking: "close", weight: 1 },
    { dimension: "privacy", networking: "protected", weight: 1 },
    { dimension: "revenue", networking: "not commercial", weight: 1 },
    { dimension: "algorithms", networking: "time", weight: 1 },
    { dimension: "trends", networking: "everyday matters", weight: 1 },
    { dimension: "celebrityPrevalence", networking: "regular people", weight: 1 },
    { dimension: "anonymity", networking: "anonymous", weight: 1 },
  ],
  ...defaults,
  contradictions: [
    "It counts anonymous accounts as networking, and in-depth personal profiles as well; the list of differences decides here.",
  ],
};
