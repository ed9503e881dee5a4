import type { Grid } from "../services/grid.ts";
import type { OwnedColumns } from "../services/owned-columns.ts";
import type { RowResult } from "./row-results.ts";
import type { SurveyedRow } from "./survey.ts";
import { rowWrite } from "./write-results.ts";

/** Where the user's own cells in result columns stay, given what is written. */
export function keptCells(
  grid: Grid,
  owned: OwnedColumns,
  survey: readonly SurveyedRow[],
  results: ReadonlyMap<number, RowResult | undefined>,
): { row: number; column: number }[] {
  return survey.flatMap((surveyed) => {
    const { row, kept } = surveyed;
    const cells = results.has(row) ? rowWrite(grid, owned, surveyed, results.get(row)).cells : undefined;
    return [...kept]
      .filter((id) => cells === undefined || cells.get(id) === undefined)
      .map((id) => ({ row, column: owned.get(id) ?? -1 }));
  });
}
