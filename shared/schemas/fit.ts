import * as z from "zod";
import { objectiveIds } from "../objectives/index.ts";
import { scoreRequestSchema } from "./score.ts";

export const objectiveIdSchema = z.enum(objectiveIds);

/** What `POST /v1/fit` takes. */
export const fitRequestSchema = z.strictObject({
  objectives: z
    .array(objectiveIdSchema, "Send a list of objectives, or leave it out for all of them.")
    .min(1, "Name at least one objective, or leave the list out for all of them.")
    .max(objectiveIds.length, "Name each objective once.")
    .refine((ids) => new Set(ids).size === ids.length, "Name each objective once.")
    .optional()
    .meta({
      description: "What the rows are to be good for; without them all objectives",
      example: ["awareness", "community"],
    }),
  columns: scoreRequestSchema.shape.columns,
  rows: scoreRequestSchema.shape.rows,
});

/** Least and greatest that the unknowns allow. */
export const rangeSchema = z.tuple([z.number(), z.number()]).nullable();

const fitSchema = z.strictObject({
  kind: z.enum(["open", "shut", "not enough known"]),
  fit: z.number().nullable().meta({ description: "0 to 100; null where too little is known" }),
  range: rangeSchema.meta({ description: "Least and greatest fit that the unknowns allow" }),
  coverage: z.number().meta({ description: "Per cent of the weight that rests on known values" }),
  reasons: z
    .array(z.string())
    .meta({ description: "Strongest first; what shuts the row out before all others" }),
  gates: z
    .array(z.string())
    .meta({ description: "What shuts the row out, or may, and paid reach that cannot be had" }),
  media: z.array(z.enum(["paid", "earned", "shared", "owned"])),
  fillInFirst: z
    .array(z.string())
    .meta({ description: "Features to fill in first, where too little is known" }),
});

/** What `POST /v1/fit` answers. */
export const fitResponseSchema = z.strictObject({
  objectives: z.array(z.string()).meta({ description: "Their ids" }),
  coreVersion: z.string(),
  rows: z
    .array(
      z.strictObject({
        fits: z.array(fitSchema).nullable().meta({ description: "In the order of objectives" }),
        notes: z.array(z.string()),
        error: z.string().nullable(),
      }),
    )
    .meta({ description: "Row for row as sent" }),
  warnings: z.array(z.string()),
});
