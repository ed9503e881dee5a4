import type { StandInDocument } from "../../local/stand-in/document.ts";
import { element } from "../element.ts";
import { readChartData } from "./chart-data.ts";
import { drawChart } from "./draw-chart.ts";

const restMilliseconds = 300;

/**
 * Shows the charts that the add-on has put on the active sheet, under it, and draws them anew after every
 * change of a cell. Gives what draws them anew after another change.
 */
export function showCharts(place: HTMLElement, document: StandInDocument): () => void {
  const { workbook } = document;
  const draw = (): void => {
    const sheet = workbook.getActiveSheet();
    const here = document.charts.filter(({ sheetId }) => sheetId === sheet.getSheetId());
    place.replaceChildren(
      ...here.map((chart) =>
        element(
          "figure",
          {},
          element("figcaption", {}, chart.title),
          drawChart(chart, readChartData(sheet, chart)),
        ),
      ),
    );
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(draw, restMilliseconds);
  };
  workbook.onCommandExecuted(({ id }) => {
    if (id.includes(".mutation.") || id.includes("activate")) changed();
  });
  draw();
  return changed;
}
