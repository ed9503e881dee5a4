import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { sentType } from "./media-type.ts";
import { parseJson, readBody } from "./request-body.ts";

/** What a body without a table may be long. */
const mostJsonBytes = 64_000;

/**
 * A body of JSON: its text, and what it says.
 * @throws ProblemError 400, 413 or 415.
 */
export async function readJson(c: Context<AppEnv>): Promise<{ text: string; value: unknown }> {
  sentType(c, ["application/json"]);
  const text = await readBody(c, mostJsonBytes, "malformed-json");
  return { text, value: parseJson(text) };
}
