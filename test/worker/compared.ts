import { expect } from "vitest";
import { rubrics as builtInRubrics } from "../../shared/rubrics/index.ts";
import { compareResponseSchema } from "../../shared/schemas/compare.ts";
import { post } from "./client.ts";

/** The comparison of a body that must be accepted; parsing it proves its shape. */
export async function compared(body: object, headers: Record<string, string> = {}) {
  const response = await post("/v1/compare", body, headers);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
  return compareResponseSchema.parse(await response.json());
}

/** A rubric of one dimension without a gate: a row's lean is that dimension's value. */
export const by = (dimension: string, networking: string, id: string) => ({
  id,
  version: "3",
  title: id,
  source: "this test",
  argues: "one difference is enough",
  judges: "use",
  dimensions: [{ dimension, networking, weight: 1 }],
  cutOffs: { media: -20, networking: 20 },
  coverageFloor: 0.6,
  applicableFloor: 0.5,
});

/** polish: polished -100, mixed 0, casual 100. */
export const style = by("contentStyle", "casual", "style");
/** topicTurnover: hours -100, days -33, weeks 33, months 100. */
export const pace = by("transience", "slow", "pace");
/** talkDirection: one-way -100, mostly one-way -50, even 0, mostly two-way 50, two-way 100. */
export const talk = by("direction", "two-way", "talk");
export const columns = ["polish", "topicTurnover", "talkDirection"];

export const builtIn = builtInRubrics.map(({ id }) => id);
export const builtInCount = builtIn.length;
export const fine = { columns: ["platform"], rows: [["TV"]] };
