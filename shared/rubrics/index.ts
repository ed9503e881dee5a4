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
  const wanted = reference.trim();
  return rubrics.find((rubric) => wanted === rubric.id || wanted === rubricReference(rubric));
}

/** `id@version`, as results and stamps carry it. */
export const rubricReference = (rubric: Rubric): string => `${rubric.id}@${rubric.version}`;
