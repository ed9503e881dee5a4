import * as z from "zod";

const name = z.string().trim().min(1).max(200);
const text = z.string().max(4_000);
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "Use lower-case letters, digits and hyphens, at most 64.");
const weight = z.number().positive().max(1_000_000);
const lean = z.number().min(-100).max(100);
const share = z.number().min(0).max(1);

/** A rubric as it travels: the shape of `Rubric` in shared/rubrics. Names are checked by `checkRubric`. */
export const rubricSchema = z
  .strictObject({
    id,
    version: z.string().regex(/^[\w.-]{1,32}$/, "Use letters, digits, dots and hyphens, at most 32."),
    title: name,
    source: text,
    argues: text,
    judges: z
      .enum(["platform", "use"])
      .meta({ description: "Does it judge what a platform is, or how it is used?" }),
    dimensions: z
      .array(
        z.strictObject({
          dimension: name.meta({ description: "Id of a dimension, see GET /v1/rubrics/eleven-differences" }),
          networking: name.meta({ description: "The pole of the dimension that counts as networking" }),
          weight,
          group: name.optional(),
        }),
      )
      .min(1)
      .max(100),
    groups: z
      .array(z.strictObject({ id: name, title: name, weight }))
      .max(100)
      .optional(),
    cutOffs: z.strictObject({ media: lean, networking: lean }),
    coverageFloor: share,
    applicableFloor: share,
    gate: z
      .strictObject({ feature: name, value: name, type: z.literal("Not social"), because: text.optional() })
      .optional(),
    contradictions: z.array(text).max(100).optional(),
  })
  .meta({
    description: "Dimensions with weights, poles, cut-offs and a source: one author's way to draw the line",
  });
