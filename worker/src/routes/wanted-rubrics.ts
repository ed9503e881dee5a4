import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import type { MediaType } from "../http/media-type.ts";
import type { WantedRubric } from "../storage/open-key.ts";
import { tryToReadTable } from "../tables/sent-table.ts";

const reference = /^([a-z0-9][a-z0-9-]{0,63})(?:@([1-9]\d{0,8}))?$/;

/** A name as a workspace's rubric could have it; undefined for what only a built-in rubric could be called. */
export function readReference(name: string): WantedRubric | undefined {
  const [, id, version] = reference.exec(name.trim()) ?? [];
  return id === undefined ? undefined : { id, version: version === undefined ? null : Number(version) };
}

/** Rubrics that a table's request names, whatever else is wrong with it. */
export async function wantedByTable(
  c: Context<AppEnv>,
  parameter: "rubric" | "rubrics",
  types?: readonly MediaType[],
): Promise<readonly WantedRubric[]> {
  const outcome = await tryToReadTable(c, parameter, types);
  if (outcome.kind === "failed") return [];
  const { request } = outcome.table;
  if (typeof request !== "object" || request === null) return [];
  const named: unknown = (request as Record<string, unknown>)[parameter];
  const names = Array.isArray(named) ? named.slice(0, mostNamed) : [named];
  return names.flatMap((name) => (typeof name === "string" ? (readReference(name) ?? []) : []));
}

/** As many as a comparison takes. */
const mostNamed = 20;
