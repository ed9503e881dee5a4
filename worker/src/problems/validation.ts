import type { core, z } from "zod";
import { toPointer } from "../../../shared/json-pointer.ts";
import { type FieldError, ProblemError } from "./problem.ts";

type Issue = core.$ZodIssue;

/**
 * The value as the schema reads it.
 * @throws ProblemError 422 with a pointer to each place that does not fit.
 */
export function validate<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.flatMap((issue) => flatten(issue, [])).map(toFieldError));
}

/** A 422 whose sentence names the first place that does not fit. */
export function invalid(errors: FieldError[]): ProblemError {
  const [first] = errors;
  const detail = `${first?.pointer || "The body"}: ${first?.message ?? "it does not fit."}`;
  return new ProblemError("invalid-request", detail, { errors });
}

/** A place that does not fit, found by other means than a schema. */
export const fieldError = (pointer: string, message: string): FieldError => ({
  pointer,
  code: "custom",
  message,
});

/** Of a union's branches, the one whose problems lie deepest says most. */
function flatten(issue: Issue, path: PropertyKey[]): { path: PropertyKey[]; issue: Issue }[] {
  const here = [...path, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ path: here, issue }];
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map((each) => each.path.length));
  const [telling = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
  return telling.flatMap((each) => flatten(each, here));
}

function toFieldError({ path, issue }: { path: PropertyKey[]; issue: Issue }): FieldError {
  return { pointer: toPointer(path), code: issue.code, message: issue.message };
}
