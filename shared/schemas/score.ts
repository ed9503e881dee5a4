import * as z from "zod";
import { rubricSchema } from "./rubric.ts";

/** What `POST /v1/score` takes. Cells are read by the core, row by row, so that one bad row fails alone. */
export const scoreRequestSchema = z.strictObject({
  rubric: z
    .union([z.string().min(1).max(100), rubricSchema])
    .optional()
    .meta({
      description: "An id, id@version, or a whole rubric; without it the default rubric is used",
      example: "eleven-differences",
    }),
  columns: z
    .array(z.string().max(200), 'Send the names of the columns as a list, such as ["platform", "use"].')
    .min(1, 'Name at least one column, such as "platform".')
    .max(1_000, "Send at most 1,000 columns.")
    .meta({
      description:
        "platform, use, asOf and ids of features (GET /v1/features); others are ignored with a warning",
      example: ["platform", "use", "talkDirection"],
    }),
  rows: z.array(z.unknown()).meta({
    description:
      "One list of cells a row, in the order of the columns; a cell is text, a number, a boolean or null",
    example: [
      ["Facebook", "group", null],
      ["TV", null, "one-way"],
    ],
  }),
});

const resultCell = z.union([z.string(), z.number(), z.null(), z.array(z.string()), z.array(z.number())]);

/** What `POST /v1/score` answers. */
export const scoreResponseSchema = z.strictObject({
  rubric: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  coreVersion: z.string(),
  columns: z.array(z.string()),
  rows: z
    .array(z.array(resultCell))
    .meta({ description: "Row for row as sent; cells in the order of columns" }),
  texts: z
    .array(z.string())
    .meta({ description: "Sentences; cells of reasons, notes and flip list positions in here" }),
  warnings: z.array(z.string()),
});

export type ScoreRequest = z.infer<typeof scoreRequestSchema>;
