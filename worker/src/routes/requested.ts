import { checkRubric } from "../../../shared/rubrics/check-rubric.ts";
import { defaultRubricId, findRubric, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { ScoreRequest } from "../../../shared/schemas/score.ts";
import type { ColumnsProblem } from "../../../shared/table/columns.ts";
import { ProblemError } from "../problems/problem.ts";

const fieldError = (pointer: string, message: string) => ({ pointer, code: "custom", message });

/** @throws ProblemError 413 when there are more rows than the deployment takes. */
export function checkRowCount(rows: readonly unknown[], maxRows: number): void {
  if (rows.length <= maxRows) return;
  throw new ProblemError(
    "too-many-rows",
    `Send at most ${maxRows} rows at a time; these are ${rows.length}.`,
  );
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
