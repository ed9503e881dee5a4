import type { Comparison } from "../../../shared/comparison/compare.ts";
import type { ComparedRow } from "../../../shared/comparison/compare-row.ts";
import { rubricReference } from "../../../shared/rubrics/index.ts";
import type { Plan } from "../../../shared/scoring/plan.ts";
import { isCount, isLean, isListOf, isNullOr, isNumber, isText, isType } from "./check-cells.ts";

/** What the add-on reads of a comparison. */
export type ComparedTable = Pick<Comparison, "rubrics" | "coreVersion" | "rows">;

const isSpread = isNumber(0, 200);

/** Is this one row under so many rubrics? */
export function isComparedRow(value: unknown, rubricCount: number): value is ComparedRow {
  if (typeof value !== "object" || value === null) return false;
  const { types, leans, commonType, agreeing, judging, leanSpread, error } = value as Partial<ComparedRow>;
  return (
    isListOf(isNullOr(isType))(types) &&
    types?.length === rubricCount &&
    isListOf(isNullOr(isLean))(leans) &&
    leans?.length === rubricCount &&
    isNullOr(isType)(commonType) &&
    isCount(rubricCount)(judging) &&
    isCount(judging ?? 0)(agreeing) &&
    isNullOr(isSpread)(leanSpread) &&
    isNullOr(isText)(error)
  );
}

/** Is this the Worker's comparison of so many rows under the very versions of the plans' rubrics? */
export function isComparedTable(
  value: unknown,
  plans: readonly Plan[],
  rowCount: number,
): value is ComparedTable {
  if (typeof value !== "object" || value === null) return false;
  const { rubrics, coreVersion, rows } = value as Partial<ComparedTable>;
  const references = plans.map(({ rubric }) => rubricReference(rubric));
  return (
    Array.isArray(rubrics) &&
    rubrics.length === references.length &&
    rubrics.every((reference, i) => reference === references[i]) &&
    isText(coreVersion) &&
    Array.isArray(rows) &&
    rows.length === rowCount &&
    rows.every((row) => isComparedRow(row, plans.length))
  );
}
