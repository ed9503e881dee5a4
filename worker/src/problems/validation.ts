import type { Context } from "hono";
import type { core } from "zod";
import type { AppEnv } from "../env.ts";
import { problemResponse } from "./problem.ts";

type Issue = core.$ZodIssue;

/** Turns a failed validation into a problem; the default hook of every route. */
export function onInvalid(
  result: { success: true } | { success: false; error: { issues: Issue[] } },
  c: Context<AppEnv>,
): Response | undefined {
  if (result.success) return undefined;
  const errors = result.error.issues.flatMap((issue) => flatten(issue, [])).map(toFieldError);
  const [first] = errors;
  return problemResponse(c, "invalid-request", `${first?.pointer || "The body"}: ${first?.message}`, {
    errors,
  });
}

/** Of a union's branches, the one whose problems lie deepest says most. */
function flatten(issue: Issue, path: PropertyKey[]): { path: PropertyKey[]; issue: Issue }[] {
  const here = [...path, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ path: here, issue }];
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map((each) => each.path.length));
  const [telling = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return telling.flatMap((each) => flatten(each, here));
}

function toFieldError({ path, issue }: { path: PropertyKey[]; issue: Issue }) {
  return { pointer: toPointer(path), code: issue.code, message: issue.message };
}

/** `toPointer(["rows", 3])` is `"/rows/3"` (RFC 6901). */
export function toPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
