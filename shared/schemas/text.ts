import * as z from "zod";

/** One line that a person wrote: no control characters, no half characters, nothing but blanks is no text. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !/[\p{Cc}\p{Cs}]/u.test(text), "Leave out control characters.");

/** A moment as ISO 8601 in UTC. */
export const momentSchema = z.iso.datetime().meta({ example: "2026-11-25T12:00:00.000Z" });
