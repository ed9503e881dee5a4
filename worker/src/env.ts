import type { AnalyticsEngineDataset, D1Database, RateLimit } from "@cloudflare/workers-types";
import type { z } from "zod";
import type { Caller } from "./access/caller.ts";
import type { LogLine } from "./http/log.ts";
import type { settingsSchema } from "./settings.ts";
import type { RubricVersion } from "./storage/rubric-store.ts";
import type { ReadOutcome } from "./tables/sent-table.ts";

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
    /**
     * The table that the request sends, once it was asked for. It goes with the request: in a map by request, the tables of many requests
     * would stay until the next full collection of garbage.
     */
    tableRead?: Promise<ReadOutcome>;
  };
}

/** @throws Error when the deployment has no database. */
export function databaseOf({ DB }: Bindings): D1Database {
  if (!DB) throw new Error("Bind a D1 database as DB in wrangler.jsonc.");
  return DB;
}
