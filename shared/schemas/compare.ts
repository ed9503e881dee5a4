import * as z from "zod";
import { types } from "../scoring/type.ts";
import { scoreRequestSchema } from "./score.ts";

/** What `POST /v1/compare` takes. */
export const compareRequestSchema = z.strictObject({
  rubrics: z
    .array(
      scoreRequestSchema.shape.rubric.unwrap(),
      "Send a list of rubrics, or leave it out for all built-in ones.",
    )
    .min(2, "Name at least two rubrics to compare, or leave the list out for all built-in ones.")
    .max(20, "Compare at most 20 rubrics at a time.")
    .optional()
    .meta({
      description: "At least two; without them all built-in rubrics are compared",
      example: ["broadcast-or-connect", "one-way-or-two-way", "eleven-differences"],
    }),
  columns: scoreRequestSchema.shape.columns,
  rows: scoreRequestSchema.shape.rows,
});

const alpha = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("alpha"), alpha: z.number() }),
  z.strictObject({ kind: z.literal("none"), reason: z.string() }),
]);

/** What `POST /v1/compare` answers. */
export const compareResponseSchema = z.strictObject({
  rubrics: z.array(z.string()).meta({ description: "id@version of each, in the order of types and leans" }),
  coreVersion: z.string(),
  rows: z.array(
    z.strictObject({
      types: z.array(z.enum(types).nullable()),
      leans: z.array(z.number().nullable()),
      commonType: z.enum(types).nullable().meta({ description: "What most rubrics say; null on a tie" }),
      agreeing: z.number().meta({ description: "Rubrics that give the most frequent type" }),
      judging: z.number().meta({ description: "Rubrics that give any type" }),
      leanSpread: z.number().nullable(),
      error: z.string().nullable(),
    }),
  ),
  contested: z
    .array(z.number())
    .meta({ description: "Positions of rows on which not all agree, most contested first" }),
  judgedRows: z.number(),
  agreedRows: z.number(),
  alpha: z.strictObject({ types: alpha, leans: alpha }).meta({
    description: "Krippendorff's alpha, ordinal on types and interval on leans, without the pooled rubric",
  }),
  warnings: z.array(z.string()),
});

export type CompareResponse = z.infer<typeof compareResponseSchema>;
