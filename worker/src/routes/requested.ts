import { checkRubric } from "../../../shared/rubrics/check-rubric.ts";
import { defaultRubricId, findRubric, rubricReference, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { ScoreRequest } from "../../../shared/schemas/score.ts";
import type { ColumnsProblem } from "../../../shared/table/columns.ts";
import { ProblemError } from "../problems/problem.ts";

const fieldError = (pointer: string, message: string) => ({ pointer, code: "custom", message });

/**
 * Every row is scored once under each rubric.
 * @throws ProblemError 413 when that is more than the deployment takes.
 */
export function checkRowCount(rows: readonly unknown[], maxRows: number, rubricCount = 1): void {
  const most = Math.max(1, Math.floor(maxRows / rubricCount));
  if (rows.length <= most) return;
  const under = rubricCount > 1 ? ` under ${rubricCount} rubrics` : "";
  const detail = `Send at most ${most} rows at a time${under}; these are ${rows.length}.`;
  throw new ProblemError("too-many-rows", detail);
}

/** @throws ProblemError 422 at the second of two equal rubrics: it would only agree with itself. */
export function checkDistinct(rubrics: readonly Rubric[]): void {
  const references = rubrics.map(rubricReference);
  const repeated = references.findIndex((reference, i) => references.indexOf(reference) < i);
  if (repeated < 0) return;
  const message = `The rubric "${references[repeated]}" is there twice. Keep one of them.`;
  throw new ProblemError("invalid-request", message, {
    errors: [fieldError(`/rubrics/${repeated}`, message)],
  });
}

/**
 * The rubric that a request names or brings along; `pointer` is its place in the body.
 * @throws ProblemError 422 when there is none of that name, or when it does not fit the vocabulary.
 */
export function requestedRubric(
  rubric: ScoreRequest["rubric"] = defaultRubricId,
  pointer = "/rubric",
): Rubric {
  if (typeof rubric === "object") return checkInline(rubric as Rubric, pointer);
  const found = findRubric(rubric);
  if (found) return found;
  const message = `There is no rubric "${rubric}". Use one of ${rubrics.map((each) => each.id).join(", ")}.`;
  throw new ProblemError("unknown-rubric", message, { errors: [fieldError(pointer, message)] });
}

function checkInline(rubric: Rubric, pointer: string): Rubric {
  const errors = checkRubric(rubric).map(({ path, message }) => fieldError(pointer + path, message));
  if (errors[0])
    throw new ProblemError("invalid-request", `${errors[0].pointer}: ${errors[0].message}`, { errors });
  return rubric;
}

/** The core's result, unless the columns could not be used. */
export function unlessColumnsProblem<Result extends object>(result: Result | ColumnsProblem): Result {
  if (!("kind" in result) || result.kind !== "columns problem") return result as Result;
  const { column, message } = result as ColumnsProblem;
  const pointer = column === undefined ? "/columns" : `/columns/${column}`;
  throw new ProblemError("invalid-request", message, { errors: [fieldError(pointer, message)] });
}
