import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Catalogue } from "../../../shared/catalogue/catalogue.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import type { ResultCell } from "../../../shared/scoring/result-rows.ts";
import { scoreTable } from "../../../shared/scoring/score-table.ts";

/** Results as one object a row, with the sentences in place of their positions. */
export type Result = Record<string, ResultCell | string[]>;

/** Scores rows under a rubric. */
export function results(
  rubric: Rubric,
  columns: readonly string[],
  rows: readonly unknown[],
  catalogue: Catalogue = builtInCatalogue(),
): Result[] {
  const table = scoreTable(planRubric(rubric), { columns, rows }, catalogue);
  if ("kind" in table) throw new Error(table.message);
  return table.rows.map((row) => {
    const result: Result = Object.fromEntries(table.columns.map((column, i) => [column, row[i] ?? null]));
    for (const column of ["reasons", "notes", "flip"]) {
      const positions = result[column];
      if (Array.isArray(positions))
        result[column] = positions.map((position) => table.texts[Number(position)] ?? "");
    }
    return result;
  });
}

/** Scores one row. */
export function resultOf(rubric: Rubric, row: Readonly<Record<string, unknown>>): Result {
  const [result] = results(rubric, Object.keys(row), [Object.values(row)]);
  if (!result) throw new Error("no result");
  return result;
}

/** A rubric for tests: the given lines, everything else as the built-in rubrics have it. */
export function rubricOf(dimensions: Rubric["dimensions"], more: Partial<Rubric> = {}): Rubric {
  return {
    id: "test",
    version: "1",
    title: "Test",
    source: "none",
    argues: "nothing",
    judges: "use",
    dimensions,
    cutOffs: { media: -20, networking: 20 },
    coverageFloor: 0.6,
    applicableFloor: 0.5,
    gate: {
      feature: "openPublishing",
      value: "no",
      type: "Not social",
      because: "The public cannot publish there",
    },
    ...more,
  };
}
