import type { AnalyticsEngineDataset, D1Database, RateLimit } from "@cloudflare/workers-types";
import * as z from "zod";
import type { Caller } from "./access/caller.ts";
import type { LogLine } from "./http/log.ts";
import type { RubricVersion } from "./storage/rubric-store.ts";

const positive = z.coerce.number().int().positive();

/** Settings of a deployment, from the `vars` and secrets of wrangler.jsonc. */
const settingsSchema = z.object({
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

/** What one request may hold. */
export interface TableLimits {
  readonly maxRows: number;
  readonly maxBodyBytes: number;
}

export interface Settings {
  readonly withKey: TableLimits;
  readonly anonymous: TableLimits;
  /** May callers without a key score under built-in and inline rubrics? */
  readonly anonymousScoring: boolean;
  readonly rateWindowSeconds: number;
  readonly keyRequestsAWindow: number;
  readonly addressRequestsAWindow: number;
  /** Undefined where nobody may create workspaces. */
  readonly adminSecret: string | undefined;
}

/** Bindings as the runtime hands them over. */
export type Bindings = z.input<typeof settingsSchema> & {
  /** Workspaces, keys and rubrics. */
  readonly DB?: D1Database;
  readonly KEY_RATE_LIMIT?: RateLimit;
  readonly ADDRESS_RATE_LIMIT?: RateLimit;
  /** One point a request, where a dataset is bound. */
  readonly ANALYTICS?: AnalyticsEngineDataset;
};

export interface AppEnv {
  Bindings: Bindings;
  Variables: {
    requestId: string;
    settings: Settings;
    caller: Caller;
    /** Of the rubrics that the request names, those of the caller's workspace. */
    ownRubrics: readonly RubricVersion[];
    log: LogLine;
  };
}

/**
 * Reads the settings once a request.
 * @throws Error that names the setting when one is missing or out of place.
 */
export function readSettings(bindings: Bindings): Settings {
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
}

/** @throws Error when the deployment has no database. */
export function databaseOf({ DB }: Bindings): D1Database {
  if (!DB) throw new Error("Bind a D1 database as DB in wrangler.jsonc.");
  return DB;
}
