import * as z from "zod";
import { rubricSchema } from "./rubric.ts";
import { momentSchema } from "./text.ts";

const origin = z
  .enum(["built-in", "workspace"])
  .meta({ description: "Does everybody have it, or the workspace of the key?" });

export const rubricListSchema = z.strictObject({
  defaultRubric: z.string(),
  rubrics: z.array(
    rubricSchema
      .pick({ id: true, version: true, title: true, source: true, argues: true, judges: true })
      .extend({ origin }),
  ),
});

export const rubricDetailSchema = z.strictObject({
  rubric: rubricSchema,
  origin,
  createdAt: momentSchema.nullable().meta({ description: "When this version was kept; null if built in" }),
  dimensions: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        question: z.string(),
        poles: z.array(z.string()).length(2),
        reads: z.array(
          z.strictObject({ feature: z.string(), weight: z.number(), reversed: z.boolean().optional() }),
        ),
        effectiveWeight: z.number().meta({ description: "Share of the whole rubric, 0..1" }),
      }),
    )
    .meta({ description: "In the order of the result's columns" }),
});

const featureBase = {
  id: z.string(),
  title: z.string(),
  question: z.string(),
  basis: z.enum(["fact", "judgement"]),
  setBy: z.enum(["platform", "use"]),
};

export const featureListSchema = z.strictObject({
  features: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({
        ...featureBase,
        kind: z.literal("ordinal"),
        levels: z.array(z.strictObject({ value: z.string(), meaning: z.string(), example: z.string() })),
      }),
      z.strictObject({
        ...featureBase,
        kind: z.literal("number"),
        unit: z.string(),
        scale: z.enum(["linear", "log"]),
        anchors: z.array(z.strictObject({ at: z.number(), value: z.number(), example: z.string() })),
        minimum: z.number(),
        maximum: z.number(),
      }),
      z.strictObject({ ...featureBase, kind: z.literal("date"), example: z.string() }),
    ]),
  ),
});

export const platformListSchema = z.strictObject({
  platforms: z.array(
    z.strictObject({
      name: z.string(),
      aliases: z.array(z.string()),
      addresses: z.array(z.string()),
      asOf: z.array(z.string()).meta({ description: "Dates of its descriptions, oldest first" }),
      uses: z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()) })),
    }),
  ),
});

export const healthSchema = z.strictObject({ status: z.literal("ok"), coreVersion: z.string() });
