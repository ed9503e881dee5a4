import type * as z from "zod";
import { checkRubric } from "../../../../shared/rubrics/check-rubric.ts";
import { defaults } from "../../../../shared/rubrics/defaults.ts";
import { deriveRubric } from "../../../../shared/rubrics/derive-rubric.ts";
import { findRubric } from "../../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../../shared/rubrics/rubric.ts";
import type { derivedUpdateSchema, rubricUpdateSchema } from "../../../../shared/schemas/rubric.ts";
import { fieldError, invalid } from "../../problems/validation.ts";
import type { RubricStore } from "../../storage/rubric-store.ts";
import { readReference } from "../wanted-rubrics.ts";

type Written = Omit<z.infer<typeof rubricUpdateSchema>, "id" | "version">;
type Changes = Omit<z.infer<typeof derivedUpdateSchema>, "id" | "version">;

/** Does a body name another rubric to start from? */
export const isDerived = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "from");

/**
 * The rubric that a body describes, under an id and version.
 * @throws ProblemError 422 with a pointer to each place that does not fit the vocabulary.
 */
export async function describedRubric(
  described: Written | Changes,
  id: string,
  version: number,
  store: RubricStore,
): Promise<Rubric> {
  if ("from" in described) return derived(described, id, version, store);
  const { source = "", argues = "", cutOffs = defaults.cutOffs, ...parts } = described;
  const {
    coverageFloor = defaults.coverageFloor,
    applicableFloor = defaults.applicableFloor,
    ...rest
  } = parts;
  const rubric = {
    ...rest,
    id,
    version: String(version),
    source,
    argues,
    cutOffs,
    coverageFloor,
    applicableFloor,
  } as Rubric;
  const problems = checkRubric(rubric);
  if (problems.length > 0) throw invalid(problems.map(({ path, message }) => fieldError(path, message)));
  return rubric;
}

async function derived(changes: Changes, id: string, version: number, store: RubricStore): Promise<Rubric> {
  const base = (await ownBase(changes.from, store)) ?? findRubric(changes.from);
  if (!base) throw invalid([fieldError("/from", `There is no rubric "${changes.from}". See /v1/rubrics.`)]);
  const result = deriveRubric(base, id, String(version), changes);
  if (result.kind === "rubric") return result.rubric;
  throw invalid(result.problems.map(({ path, message }) => fieldError(path, message)));
}

async function ownBase(name: string, store: RubricStore): Promise<Rubric | undefined> {
  const wanted = readReference(name);
  if (!wanted) return undefined;
  const found =
    wanted.version === null ? await store.current(wanted.id) : await store.version(wanted.id, wanted.version);
  return found?.rubric;
}
