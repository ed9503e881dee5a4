import * as z from "zod";
import { scopeSchema } from "./scope.ts";
import { lineSchema, momentSchema } from "./text.ts";

const longestOverlapSeconds = 30 * 86_400;
const usualOverlapSeconds = 86_400;

const scopeList = z
  .array(scopeSchema)
  .min(1)
  .max(10)
  .meta({ description: "keys:admin makes keys of every scope, so give it to few", example: ["score"] });

/** A key to make. */
export const newKeySchema = z
  .strictObject({
    name: lineSchema.meta({ description: "Who or what uses it", example: "Marketing sheets" }),
    scopes: scopeList,
    expiresAt: momentSchema.optional().meta({
      description: "In the future; without it the key does not expire",
      example: "2099-12-31T00:00:00.000Z",
    }),
  })
  .meta({ id: "NewKey" });

/** How to put a successor beside a key. */
export const rotationSchema = z
  .strictObject({
    overlapSeconds: z.int().min(0).max(longestOverlapSeconds).default(usualOverlapSeconds).meta({
      description: "How long the old key goes on working: a day unless you say otherwise, at most 30 days",
      example: 3_600,
    }),
  })
  .meta({ id: "Rotation" });

/** What is known of a key. The key itself is shown once, when it is made. */
export const keyRecordSchema = z
  .strictObject({
    id: z
      .string()
      .meta({ description: "The part of the key between the underscores", example: "4fZk0aQ92bXe" }),
    name: z.string(),
    scopes: z.array(scopeSchema),
    state: z.enum(["live", "expired", "revoked"]),
    createdAt: momentSchema,
    expiresAt: momentSchema.nullable(),
    revokedAt: momentSchema.nullable(),
    lastUsedAt: momentSchema.nullable().meta({ description: "To the hour" }),
    replacedBy: z.string().nullable().meta({ description: "Id of the successor, after a rotation" }),
  })
  .meta({ id: "KeyRecord" });

export const keyListSchema = z.strictObject({
  keys: z.array(keyRecordSchema).meta({
    description: "Newest first: the live ones, and those that ended in the last 90 days",
  }),
});

/** A key that was just made. */
export const madeKeySchema = z
  .strictObject({
    key: z
      .string()
      .meta({ description: "The key. Keep it now: it is not stored here and never shown again" }),
    record: keyRecordSchema,
  })
  .meta({ id: "MadeKey" });

/** What a key is told about itself. */
export const ownKeySchema = z.strictObject({
  workspace: z.strictObject({ id: z.string(), name: z.string() }),
  key: z.strictObject({
    id: z.string(),
    name: z.string(),
    scopes: z.array(scopeSchema),
    expiresAt: momentSchema.nullable(),
  }),
});
