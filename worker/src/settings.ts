import * as z from "zod";
import { oncePer } from "../../shared/once-per.ts";
import type { Bindings, Settings } from "./env.ts";

const positive = z.coerce.number().int().positive();

/** Settings of a deployment, from the `vars` and secrets of wrangler.jsonc. */
export const settingsSchema = z.object({
  MAX_ROWS: positive,
  MAX_BODY_BYTES: positive,
  ANONYMOUS_SCORING: z.enum(["on", "off"]),
  ANONYMOUS_MAX_ROWS: positive,
  ANONYMOUS_MAX_BODY_BYTES: positive,
  RATE_WINDOW_SECONDS: positive,
  KEY_REQUESTS_A_WINDOW: positive,
  ADDRESS_REQUESTS_A_WINDOW: positive,
  ADMIN_SECRET: z
    .string()
    .regex(/^\S{20,}$/, "Use at least 20 characters and no blanks.")
    .optional(),
});

/**
 * The settings, read once for the bindings that the runtime hands to every request.
 * @throws Error that names the setting when one is missing or out of place.
 */
export const settingsOf = oncePer((bindings: Bindings): Settings => {
  const parsed = settingsSchema.safeParse(bindings);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new Error(`Correct the vars and secrets of wrangler.jsonc. ${problems.join("; ")}`);
  }
  const { data } = parsed;
  return {
    withKey: { maxRows: data.MAX_ROWS, maxBodyBytes: data.MAX_BODY_BYTES },
    anonymous: { maxRows: data.ANONYMOUS_MAX_ROWS, maxBodyBytes: data.ANONYMOUS_MAX_BODY_BYTES },
    anonymousScoring: data.ANONYMOUS_SCORING === "on",
    rateWindowSeconds: data.RATE_WINDOW_SECONDS,
    keyRequestsAWindow: data.KEY_REQUESTS_A_WINDOW,
    addressRequestsAWindow: data.ADDRESS_REQUESTS_A_WINDOW,
    adminSecret: data.ADMIN_SECRET,
  };
});
