import * as z from "zod";
import { momentSchema } from "./text.ts";

const name = z.string().trim().min(1).max(200);
const text = z.string().max(4_000);
const weight = z.number().positive().max(1_000_000);
const weightOrNone = z.number().min(0).max(1_000_000);
const lean = z.number().min(-100).max(100);
const share = z.number().min(0).max(1);

const rubricIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, "Use lower-case letters, digits and hyphens, at most 64.")
  .meta({ example: "our-view" });

const judges = z
  .enum(["platform", "use"])
  .meta({ description: "Does it judge what a platform is, or how it is used?" });

const dimensions = z
  .array(
    z.strictObject({
      dimension: name.meta({ description: "Id of a dimension, see GET /v1/rubrics/eleven-differences" }),
      networking: name.meta({ description: "The pole of the dimension that counts as networking" }),
      weight,
      group: name.optional(),
    }),
  )
  .min(1)
  .max(100);

const cutOffs = z.strictObject({ media: lean, networking: lean }).meta({
  description: "Leans at or below `media` are Social media, at or above `networking` Social networking",
});

const optionalParts = {
  groups: z
    .array(z.strictObject({ id: name, title: name, weight }))
    .max(100)
    .optional(),
  gate: z
    .strictObject({ feature: name, value: name, type: z.literal("Not social"), because: text.optional() })
    .optional(),
  contradictions: z.array(text).max(100).optional(),
};

/** A rubric as it travels: the shape of `Rubric` in shared/rubrics. Names are checked by `checkRubric`. */
export const rubricSchema = z
  .strictObject({
    id: rubricIdSchema,
    version: z.string().regex(/^[\w.-]{1,32}$/, "Use letters, digits, dots and hyphens, at most 32."),
    title: name,
    source: text,
    argues: text,
    judges,
    dimensions,
    cutOffs,
    coverageFloor: share,
    applicableFloor: share,
    ...optionalParts,
  })
  .meta({
    id: "Rubric",
    description: "Dimensions with weights, poles, cut-offs and a source: one author's way to draw the line",
  });

const ownParts = {
  title: name,
  source: text.optional(),
  argues: text.optional(),
  judges,
  dimensions,
  cutOffs: cutOffs.optional(),
  coverageFloor: share.optional(),
  applicableFloor: share.optional(),
  ...optionalParts,
};

const changedParts = {
  from: z.string().min(1).max(100).meta({
    description: "A rubric to start from: id or id@version, built in or your own",
    example: "common-ground",
  }),
  title: name.optional(),
  argues: text.optional(),
  weights: z
    .record(z.string().max(200), weightOrNone)
    .optional()
    .meta({
      description: "New weights by id of the dimension; 0 leaves it out, what is not named stays",
      example: { direction: 2 },
    }),
  groupWeights: z
    .record(z.string().max(200), weightOrNone)
    .optional()
    .meta({ description: "New weights by id of the group, in a rubric that has groups" }),
  cutOffs: cutOffs.optional(),
};

const scratch = "A rubric from scratch; what is left out has the usual value";
const changed = "Another rubric with changes";

/** A rubric to create from scratch; its version is given by the service. */
export const newRubricSchema = z
  .strictObject({ id: rubricIdSchema, ...ownParts })
  .meta({ id: "NewRubric", description: scratch });

/** A rubric to create from another one. */
export const derivedRubricSchema = z
  .strictObject({ id: rubricIdSchema, ...changedParts })
  .meta({ id: "DerivedRubric", description: changed });

const asRead = {
  id: rubricIdSchema.optional().meta({ description: "May be left out; else the id of the path" }),
  version: z.string().max(32).optional().meta({ description: "Ignored: the service gives the next one" }),
};

/** The next version of a rubric, written out. What was read can be changed and sent back. */
export const rubricUpdateSchema = z
  .strictObject({ ...asRead, ...ownParts })
  .meta({ id: "RubricUpdate", description: scratch });

/** The next version of a rubric, as changes to another one or to itself. */
export const derivedUpdateSchema = z
  .strictObject({ ...asRead, ...changedParts })
  .meta({ id: "DerivedUpdate", description: changed });

/** Versions of one rubric. */
export const rubricVersionsSchema = z.strictObject({
  versions: z
    .array(z.strictObject({ version: z.string(), title: z.string(), createdAt: momentSchema.nullable() }))
    .meta({ description: "Newest first; each can be scored as id@version for ever" }),
});

export type NewRubric = z.infer<typeof newRubricSchema>;
export type DerivedRubric = z.infer<typeof derivedRubricSchema>;
