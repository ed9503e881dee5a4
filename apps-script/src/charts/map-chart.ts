import { resultColumn } from "../present/result-columns.ts";
import { withDocumentLock } from "../services/lock.ts";
import { columnLetters } from "../services/owned-columns.ts";
import type { Done } from "../sidebar/answers.ts";
import { type ActiveTable, readActiveTable } from "../table/active-table.ts";
import { UserMessage } from "../user-message.ts";
import { insertOwnChart, removeOwnChart } from "./own-chart.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const title = "Broadcast or connect";

/** Both are shares of a rubric's weight, in percent. */
const axis = [0, 100] as const;

/** It shows two single columns. */
const widths = [1, 1];

/**
 * Puts a chart beside the table of the active sheet: connect strength to the right, broadcast strength upwards. It
 * reads the cells of these two columns down to the sheet's end. One inserted before is replaced.
 * @throws UserMessage when one of the two columns is missing, or the sheet has no table.
 */
export function insertMapChart(): Done {
  return withDocumentLock(() => {
    const active = readActiveTable();
    const [across, up] = [rangeOf(active, "networkingSupport"), rangeOf(active, "mediaSupport")];
    insertOwnChart(active.sheet, buildChart(active, across, up), widths);
    return {
      kind: "done",
      message: `The chart stands right of the table. It follows the columns ${columnLetters(across.getColumn() - 1)} and ${columnLetters(up.getColumn() - 1)}; Remove results takes it away again.`,
    };
  });
}

/** Takes away the chart that the add-on has put on this sheet; says whether there was one. */
export const removeMapChart = (sheet: Sheet): boolean => removeOwnChart(sheet, widths);

/** The column from its header to the sheet's end, so that rows to come are shown, too. */
function rangeOf({ sheet, owned, table }: ActiveTable, id: string): Range {
  const column = owned.get(id);
  if (column === undefined) {
    throw new UserMessage(
      `The chart is drawn from two result columns, ${resultColumn("networkingSupport").header} and ${resultColumn("mediaSupport").header}, and the sheet does not have both. Have them written first, then insert the chart.`,
    );
  }
  return sheet.getRange(table.headerRow + 1, column + 1, sheet.getMaxRows() - table.headerRow, 1);
}

function buildChart({ sheet, grid, table }: ActiveTable, across: Range, up: Range): Chart {
  const free = (grid.values[0]?.length ?? 0) + 1;
  return (
    sheet
      .newChart()
      .asScatterChart()
      .setTitle(title)
      .setXAxisTitle(resultColumn("networkingSupport").header)
      .setYAxisTitle(resultColumn("mediaSupport").header)
      .setXAxisRange(...axis)
      .setYAxisRange(...axis)
      // What follows gives a builder that no longer knows the kind of chart.
      .addRange(across)
      .addRange(up)
      .setNumHeaders(1)
      .setOption("legend", { position: "none" })
      .setPosition(table.headerRow + 1, Math.min(free, sheet.getMaxColumns()), 0, 0)
      .build()
  );
}
