import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { AppEnv } from "../env.ts";
import { ProblemError } from "../problems/problem.ts";

export type MediaType = "application/json" | "text/csv";

/**
 * What the body is sent as.
 * @throws ProblemError 415 when that is none of `supported`, or in another character set than UTF-8.
 */
export function sentType(c: Context<AppEnv>, supported: readonly MediaType[]): MediaType {
  const [essence = "", ...parameters] = (c.req.header("Content-Type") ?? "")
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const type = /^application\/([a-z.-]+\+)?json$/.test(essence) ? "application/json" : essence;
  const found = supported.find((each) => each === type);
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.replace(/^charset=|"/g, "");
  if (found && (charset === undefined || /^(utf-?8|us-ascii)$/.test(charset))) return found;
  const detail = found
    ? `Send the body in UTF-8 instead of ${charset}.`
    : `Send the body with the header Content-Type: ${supported.join(" or ")}.`;
  throw new ProblemError("unsupported-media-type", detail, { headers: { Accept: supported.join(", ") } });
}

/**
 * What the answer is to be: what `Accept` prefers, `usual` where it does not say.
 * @throws ProblemError 406 when it takes neither.
 */
export function wantedType(c: Context<AppEnv>, usual: MediaType): MediaType {
  const supports: MediaType[] =
    usual === "text/csv" ? ["text/csv", "application/json"] : ["application/json", "text/csv"];
  const best = accepts(c, {
    header: "Accept",
    supports,
    default: usual,
    match: (list) => preferred(list, supports),
  });
  const found = supports.find((type) => type === best);
  if (found) return found;
  throw new ProblemError("not-acceptable", `Accept ${supports.join(" or ")}.`);
}

interface Accept {
  readonly type: string;
  readonly q: number;
}

/** The supported type of the highest quality; the first of equals. An empty text where none is taken. */
function preferred(list: readonly Accept[], supports: readonly string[]): string {
  const quality = (type: string): number => {
    const ranges = [type, type.replace(/\/.*/, "/*"), "*/*"];
    for (const range of ranges) {
      const entry = list.find((each) => each.type.toLowerCase() === range);
      if (entry) return entry.q;
    }
    return 0;
  };
  if (list.length === 0) return supports[0] ?? "";
  const [best] = [...supports].sort((a, b) => quality(b) - quality(a));
  return best !== undefined && quality(best) > 0 ? best : "";
}
