import type { Comparison } from "../../../shared/comparison/compare.ts";

/** A comparison as a table: the type and the lean under each rubric, then how far they agree. */
export function comparisonAsCsv({ rubrics, rows }: Comparison) {
  const columns = [
    ...rubrics.flatMap((rubric) => [`type ${rubric}`, `lean ${rubric}`]),
    "commonType",
    "agreeing",
    "judging",
    "leanSpread",
    "error",
  ];
  return {
    columns,
    rows: rows.map(({ types, leans, commonType, agreeing, judging, leanSpread, error }) => [
      ...types.flatMap((type, i) => [type, leans[i] ?? null]),
      commonType,
      agreeing,
      judging,
      leanSpread,
      error,
    ]),
  };
}
