import type { Context } from "hono";
import type { AppEnv, TableLimits } from "../env.ts";
import { type MediaType, sentType } from "../http/media-type.ts";
import { parseJson, readBody } from "../http/request-body.ts";
import type { ProblemError } from "../problems/problem.ts";
import { fieldError, invalid } from "../problems/validation.ts";
import { type CsvTable, readCsv, type Separator } from "./csv-in.ts";

/** What names rubrics or objectives: in the body of JSON, in the address of CSV. */
type Parameter = "rubric" | "rubrics" | "objectives";

const bothTypes: readonly MediaType[] = ["application/json", "text/csv"];

/** A request with a table, before anything in it is checked. */
export interface SentTable {
  readonly type: MediaType;
  /** What JSON would have said, with a CSV's rubrics or objectives taken from the query. */
  readonly request: unknown;
  /** A CSV's own headers, as they were written, and separator. */
  readonly headers?: readonly string[];
  readonly separator?: Separator;
}

/** What came of reading a request's table. */
export type ReadOutcome =
  | { readonly kind: "read"; readonly table: SentTable }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * Reads the body once a request and keeps what comes of it, good or bad: the lock needs the names of rubrics in it before anything
 * else is said about it.
 */
export function tryToReadTable(
  c: Context<AppEnv>,
  parameter: Parameter,
  types = bothTypes,
): Promise<ReadOutcome> {
  const known = c.get("tableRead");
  if (known) return known;
  const outcome = read(c, parameter, types).then(
    (table): ReadOutcome => ({ kind: "read", table }),
    (error: unknown): ReadOutcome => ({ kind: "failed", error }),
  );
  c.set("tableRead", outcome);
  return outcome;
}

/** @throws ProblemError that reading the body ended in. */
export async function sentTable(
  c: Context<AppEnv>,
  parameter: Parameter,
  types = bothTypes,
): Promise<SentTable> {
  const outcome = await tryToReadTable(c, parameter, types);
  if (outcome.kind === "failed") throw outcome.error;
  return outcome.table;
}

/** What a request may hold, by whether it brings a key. */
export function tableLimits(c: Context<AppEnv>): TableLimits {
  const { withKey, anonymous } = c.get("settings");
  return c.req.header("Authorization") === undefined ? anonymous : withKey;
}

const malformed = { "application/json": "malformed-json", "text/csv": "malformed-csv" } as const;

async function read(
  c: Context<AppEnv>,
  parameter: Parameter,
  types: readonly MediaType[],
): Promise<SentTable> {
  const type = sentType(c, types);
  const text = await readBody(c, tableLimits(c).maxBodyBytes, malformed[type]);
  const inQuery = c.req.query(parameter);
  if (type === "application/json") {
    if (inQuery !== undefined) throw inBoth(parameter);
    return { type, request: parseJson(text) };
  }
  return { type, ...requestOf(readCsv(text), parameter, inQuery) };
}

function requestOf(
  { headers, columns, rows, separator }: CsvTable,
  parameter: Parameter,
  inQuery: string | undefined,
) {
  const named = parameter === "rubric" ? inQuery : inQuery?.split(",").map((name) => name.trim());
  return {
    headers,
    separator,
    request: { ...(named !== undefined && { [parameter]: named }), columns, rows },
  };
}

function inBoth(parameter: string): ProblemError {
  const message = `With JSON, name the ${parameter} in the body instead of the address.`;
  return invalid([fieldError(`/${parameter}`, message)]);
}
