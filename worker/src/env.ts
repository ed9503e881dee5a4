import * as z from "zod";

const positive = z.coerce.number().int().positive();

/** Settings of a deployment, from the `vars` of wrangler.jsonc. */
const settingsSchema = z.object({
  MAX_ROWS: positive,
  MAX_BODY_BYTES: positive,
});

export interface Settings {
  readonly maxRows: number;
  readonly maxBodyBytes: number;
}

/** Bindings as the runtime hands them over. */
export type Bindings = z.input<typeof settingsSchema>;

export interface AppEnv {
  Bindings: Bindings;
  Variables: { requestId: string; settings: Settings };
}

/**
 * Reads the settings once a request.
 * @throws Error that names the setting when one is missing or no positive whole number.
 */
export function readSettings(bindings: Bindings): Settings {
  const parsed = settingsSchema.safeParse(bindings);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join("."));
    throw new Error(`Set ${names.join(" and ")} to a positive whole number in the vars of wrangler.jsonc.`);
  }
  return { maxRows: parsed.data.MAX_ROWS, maxBodyBytes: parsed.data.MAX_BODY_BYTES };
}
