import { checkRubric } from "../../../shared/rubrics/check-rubric.ts";
import { defaultRubricId, findRubric, rubricReference, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { ScoreRequest } from "../../../shared/schemas/score.ts";
import type { ColumnsProblem } from "../../../shared/table/columns.ts";
import { ProblemError } from "../problems/problem.ts";
import { fieldError, invalid } from "../problems/validation.ts";
import type { RubricVersion } from "../storage/rubric-store.ts";
import { readReference } from "./wanted-rubrics.ts";

/**
 * Every row is judged once under each rubric, or for each objective.
 * @throws ProblemError 413 when that is more than the caller may send.
 */
export function checkRowCount(
  rows: readonly unknown[],
  maxRows: number,
  count = 1,
  what: "rubrics" | "objectives" = "rubrics",
): void {
  const most = Math.max(1, Math.floor(maxRows / count));
  if (rows.length <= most) return;
  const under = count > 1 ? ` under ${count} ${what}` : "";
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
 * The rubric that a request names or brings along: the workspace's own before a built-in one, so that a later built-in rubric cannot take its
 * place. `pointer` is its place in the body.
 * @throws ProblemError 422 when there is none of that name, or when it does not fit the vocabulary.
 */
export function requestedRubric(
  own: readonly RubricVersion[],
  rubric: ScoreRequest["rubric"] = defaultRubricId,
  pointer = "/rubric",
): Rubric {
  if (typeof rubric === "object") return checkInline(rubric as Rubric, pointer);
  const found = findOwn(own, rubric) ?? findRubric(rubric);
  if (found) return found;
  const message = `There is no rubric "${rubric}". Use one of ${rubrics.map((each) => each.id).join(", ")}, or one of your workspace with your key.`;
  throw new ProblemError("unknown-rubric", message, { errors: [fieldError(pointer, message)] });
}

function findOwn(own: readonly RubricVersion[], name: string): Rubric | undefined {
  const wanted = readReference(name);
  const candidates = own.filter(({ rubric }) => rubric.id === wanted?.id);
  // Without a version in the name, the look-up brought the current one, and perhaps older ones that are named elsewhere.
  const found = wanted?.version
    ? candidates.find(({ version }) => version === wanted.version)
    : candidates.sort((a, b) => b.version - a.version)[0];
  return found && stillFitting(found.rubric);
}

/** @throws ProblemError 422 where a kept rubric names what the core does not have any more. */
export function stillFitting(rubric: Rubric): Rubric {
  const [problem] = checkRubric(rubric);
  if (!problem) return rubric;
  const detail = `${rubricReference(rubric)} was made for another version of the vocabulary. ${problem.path}: ${problem.message}`;
  throw new ProblemError("outdated-rubric", detail);
}

function checkInline(rubric: Rubric, pointer: string): Rubric {
  const errors = checkRubric(rubric).map(({ path, message }) => fieldError(pointer + path, message));
  if (errors.length > 0) throw invalid(errors);
  return rubric;
}

/** The core's result, unless the columns could not be used. */
export function unlessColumnsProblem<Result extends object>(result: Result | ColumnsProblem): Result {
  if (!("kind" in result) || result.kind !== "columns problem") return result as Result;
  const { column, message } = result as ColumnsProblem;
  const pointer = column === undefined ? "/columns" : `/columns/${column}`;
  throw new ProblemError("invalid-request", message, { errors: [fieldError(pointer, message)] });
}
