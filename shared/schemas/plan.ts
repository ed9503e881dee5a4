import * as z from "zod";
import { mostBudgetAMonth, mostHoursAWeek, mostNames } from "../planning/brief.ts";
import { planRoles, verdicts } from "../planning/campaign-plan.ts";
import { objectiveIdSchema, rangeSchema } from "./fit.ts";
import { scoreRequestSchema } from "./score.ts";

const names = z
  .array(z.string().min(1).max(200), "Send a list of names of channels.")
  .max(mostNames, `Name at most ${mostNames} channels.`)
  .optional();

const briefSchema = z.strictObject({
  objectives: z
    .array(
      z.strictObject({
        objective: objectiveIdSchema,
        share: z.number().positive().max(1_000_000).optional(),
      }),
      'Send a list of objectives, such as [{"objective": "leads", "share": 60}].',
    )
    .min(1, "Name at least one objective.")
    .max(objectiveIdSchema.options.length, "Name each objective once.")
    .meta({ description: "Shares are relative; all have one, or none has" }),
  hoursAWeek: z.number().min(0.5).max(mostHoursAWeek).meta({ description: "Given out in half hours" }),
  budgetAMonth: z
    .number()
    .min(0)
    .max(mostBudgetAMonth)
    .optional()
    .meta({ description: "In the currency of costAMonth; without it costs limit nothing" }),
  mustHave: names.meta({ description: "Channels that get hours, as the rows name them" }),
  never: names.meta({ description: "Channels that get none" }),
  atMostPerChannel: z.number().min(0.5).max(mostHoursAWeek).optional().meta({ description: "Hours a week" }),
});

/** What `POST /v1/plan` takes. */
export const planRequestSchema = z.strictObject({
  brief: briefSchema,
  rubric: scoreRequestSchema.shape.rubric.meta({
    description: "Decides who broadcasts and who connects; without it the default rubric does",
    example: "common-ground",
  }),
  columns: scoreRequestSchema.shape.columns.meta({
    description:
      "As for scoring, and audienceMatch (none, some, most), status (running, new, stopped), hoursNow, costAMonth, resultSoFar",
    example: ["platform", "use", "audienceMatch", "status"],
  }),
  rows: scoreRequestSchema.shape.rows.meta({
    description: "One list of cells a row, in the order of the columns",
    example: [
      ["TikTok", null, "most", "new"],
      ["Facebook", "group", "some", "running"],
    ],
  }),
});

const channelSchema = z
  .strictObject({
    name: z.string().nullable(),
    role: z.enum(planRoles).nullable(),
    doThere: z.string().nullable().meta({ description: "What to do there, in a sentence" }),
    kpis: z.array(z.string()),
    hours: z.number().nullable().meta({ description: "A week, in half hours" }),
    hoursNow: z.number().nullable().meta({ description: "As the row says" }),
    budget: z.number().nullable().meta({ description: "A month: what the row costs, if it has hours" }),
    verdict: z.enum(verdicts).nullable(),
    fit: z
      .number()
      .nullable()
      .meta({ description: "0 to 100: mean by the objectives' shares, before audience match" }),
    fits: z.array(z.strictObject({ objective: z.string(), fit: z.number().nullable(), range: rangeSchema })),
    serves: z.string().nullable().meta({ description: "Id of the objective that it fits best" }),
    reasons: z.array(z.string()),
    notes: z.array(z.string()),
    error: z.string().nullable(),
  })
  .meta({ description: "A row that cannot be read has its name and error, a blank one nothing" });

const mixSchema = z.strictObject({ broadcast: z.number(), connect: z.number() });

const summarySchema = z.strictObject({
  hours: z.strictObject({ given: z.number(), planned: z.number() }).meta({ description: "A week" }),
  budget: z
    .strictObject({ given: z.number().nullable(), planned: z.number() })
    .meta({ description: "A month" }),
  points: z.number().meta({ description: "Sum of fit x audience match x share reached" }),
  mostPoints: z.number().meta({ description: "No division reaches more" }),
  isOptimal: z.boolean().meta({ description: "Is it proven that none reaches more than this one?" }),
  mix: mixSchema.nullable().meta({ description: "Per cent of the hours; null without hours" }),
  targetMix: mixSchema.meta({ description: "Per cent that the objectives ask for" }),
  gaps: z.array(z.string()),
  overlaps: z.array(z.string()),
  sentences: z.array(z.string()).meta({ description: "The plan in plain words" }),
});

const shared = {
  rubric: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }),
  coreVersion: z.string(),
  objectives: z
    .array(z.strictObject({ objective: z.string(), share: z.number() }))
    .meta({ description: "Shares sum to 1" }),
  assumptions: z.array(z.string()).meta({ description: "What the plan takes for granted" }),
  warnings: z.array(z.string()),
};

/** What `POST /v1/plan` answers. */
export const planResponseSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("planned"),
    ...shared,
    channels: z.array(channelSchema).meta({ description: "Row for row as sent" }),
    summary: summarySchema,
  }),
  z.strictObject({
    kind: z.literal("not feasible"),
    ...shared,
    because: z.array(z.string()).meta({ description: "Why the brief cannot be kept" }),
  }),
]);
