import { rowsToMark, rowsToScore } from "../run/choose-rows.ts";
import { newJob, type View, viewOf } from "../run/job.ts";
import type { SurveyedRow } from "../run/survey.ts";
import { readGrid } from "../services/grid.ts";
import { findOwnedColumns } from "../services/owned-columns.ts";
import { isRowSelected } from "../services/selection.ts";
import { readSettings } from "../settings.ts";
import { findMapping } from "../table/column-mapping.ts";
import { findHeaderRow } from "../table/find-table.ts";
import { isPlan } from "../table/refuse-plan.ts";
import { UserMessage } from "../user-message.ts";
import { countChannels } from "./found-channels.ts";
import { findColumns } from "./found-columns.ts";
import { readChannels, sendRows } from "./send-rows.ts";
import type { RowCounts, SheetView } from "./view.ts";

/** Looks at the active sheet and changes nothing. Asks no Worker. */
export function lookAtSheet(): SheetView {
  const { rubric, workerUrl, isNetworkOn } = readSettings();
  const [chosen = ""] = rubric.split("@");
  const worker = workerUrl === "" ? "none" : isNetworkOn ? "set" : "off";
  const sheet = SpreadsheetApp.getActiveSheet();
  const common = { sheet: sheet.getName(), chosen, worker } as const;
  const grid = readGrid(sheet);
  const owned = findOwnedColumns(sheet);
  const mapping = findMapping(sheet);
  const own = new Set(owned.values());
  const columns = findColumns(grid.values[findHeaderRow(grid.values, own, mapping)] ?? [], own, mapping);
  try {
    const view = viewOf(grid, owned, mapping, newJob().basis);
    return { ...common, kind: "found", columns, hasResults: owned.size > 0, ...lookAtTable(sheet, view) };
  } catch (error) {
    if (!(error instanceof UserMessage)) throw error;
    const isOfPlan = isPlan(owned);
    return {
      ...common,
      kind: "nothing",
      message: error.message,
      columns: isOfPlan ? [] : columns,
      isPlan: isOfPlan,
    };
  }
}

function lookAtTable(sheet: GoogleAppsScript.Spreadsheet.Sheet, { table, survey }: View) {
  const rows = survey.filter(({ kind }) => kind !== "blank" && kind !== "emptied" && kind !== "loading");
  if (rows.length === 0)
    throw new UserMessage(
      "There are no rows under the header yet. Write the names of your channels below it.",
    );
  const read = readChannels(table, rows);
  const isSelected = isRowSelected(sheet);
  return {
    found: countChannels(table, rows, read),
    counts: countRows(survey, isSelected),
    rows: sendRows(rows, read, isSelected),
  };
}

function countRows(survey: readonly SurveyedRow[], isSelected: (row: number) => boolean): RowCounts {
  const due = rowsToScore(survey, { what: "sheet", leavesStale: false });
  return {
    due: due.length,
    selected: due.filter(({ row }) => isSelected(row)).length,
    edited: rowsToMark(survey, "overwrite edits", []).length,
    failed: rowsToMark(survey, "failed", []).length,
  };
}
