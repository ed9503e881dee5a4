import { elevenDifferences } from "./eleven-differences.ts";
import type { Rubric } from "./rubric.ts";

/** The built-in rubrics. */
export const rubrics: readonly Rubric[] = [elevenDifferences];

/** What is used when nobody chooses. */
export const defaultRubricId = elevenDifferences.id;

/**
 * The built-in rubric that `id` or `id@version` names, or undefined.
 * `findRubric("eleven-differences@1")?.title` is `"Eleven differences"`.
 */
export function findRubric(reference: string): Rubric | undefined {
  const [id, version] = reference.trim().split("@");
  return rubrics.find((rubric) => rubric.id === id && (version === undefined || rubric.version === version));
}

/** `id@version`, as results and stamps carry it. */
export const rubricReference = (rubric: Rubric): string => `${rubric.id}@${rubric.version}`;
