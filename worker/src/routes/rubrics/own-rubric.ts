import type { Context } from "hono";
import { rubrics } from "../../../../shared/rubrics/index.ts";
import type { AppEnv } from "../../env.ts";
import { ProblemError } from "../../problems/problem.ts";
import type { RubricStore, RubricVersion } from "../../storage/rubric-store.ts";
import { etagOf } from "./detail.ts";

/**
 * The current version of the workspace's rubric that a change is meant for.
 * @throws ProblemError 404 when there is none, 409 for a built-in one, 428 when `If-Match` is missing, 412 when it names
 * another version.
 */
export async function rubricToChange(
  c: Context<AppEnv>,
  store: RubricStore,
  id: string,
): Promise<RubricVersion> {
  const current = await store.current(id);
  if (!current) {
    if (rubrics.some((rubric) => rubric.id === id)) throw builtIn(id);
    throw new ProblemError("not-found", `Your workspace has no rubric "${id}". See /v1/rubrics.`);
  }
  const ifMatch = c.req.header("If-Match");
  if (ifMatch === undefined) {
    const detail = `Say which version you change: If-Match: ${etagOf(current.version)}, as the ETag of GET has it.`;
    throw new ProblemError("missing-if-match", detail);
  }
  if (!matches(ifMatch, etagOf(current.version))) throw versionChanged(id);
  return current;
}

/** What is said when somebody else was faster. */
export const versionChanged = (id: string): ProblemError =>
  new ProblemError(
    "version-changed",
    `The rubric "${id}" was changed meanwhile. Read it again and send your change with its new ETag.`,
  );

export const builtIn = (id: string): ProblemError =>
  new ProblemError(
    "built-in-rubric",
    `"${id}" is built in and does not change. Create your own with {"id": ..., "from": "${id}"}.`,
  );

/** The strong comparison of RFC 9110: weak tags never match. */
const matches = (ifMatch: string, etag: string): boolean =>
  ifMatch.trim() === "*" || ifMatch.split(",").some((each) => each.trim() === etag);

export const ifMatchHeader = {
  description: "The ETag of the version that you change",
  example: '"1"',
};
