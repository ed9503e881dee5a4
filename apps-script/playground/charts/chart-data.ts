import type { FWorksheet } from "@univerjs/sheets/facade";
import { readCell } from "../../local/stand-in/cell-values.ts";
import type { ChartSpec } from "../../local/stand-in/charts.ts";

/** Numbers of a chart: a series for each column after the first (of a scatter chart: for the first, too), a point for each row. */
export interface ChartData {
  readonly points: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | undefined)[] }[];
}

/** Reads the chart's cells as they are now; ranges beside each other are put together. */
export function readChartData(
  sheet: FWorksheet,
  { kind, ranges }: Pick<ChartSpec, "kind" | "ranges">,
): ChartData {
  const firstSeries = kind === "scatter" ? 0 : 1;
  const blocks = ranges.map((range) =>
    sheet
      .getRange(range)
      .getCellDataGrid()
      .map((row) => row.map((cell) => readCell(cell, ""))),
  );
  const rows = (blocks[0] ?? []).map((_, row) => blocks.flatMap((block) => block[row] ?? []));
  const [header = [], ...body] = rows;
  return {
    points: body.map(([name]) => String(name)),
    series: header.slice(firstSeries).map((name, i) => ({
      name: String(name),
      values: body.map((row) => {
        const value = row[i + firstSeries];
        return typeof value === "number" ? value : undefined;
      }),
    })),
  };
}
