import { isBlank } from "../../../shared/cells/cell.ts";
import { rowsToMark, rowsToScore } from "../run/choose-rows.ts";
import { type Job, newJob, viewOf } from "../run/job.ts";
import type { SurveyedRow } from "../run/survey.ts";
import { readGrid } from "../services/grid.ts";
import { columnLetters, findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import { isRowSelected } from "../services/selection.ts";
import { readSettings } from "../settings.ts";
import { UserMessage } from "../user-message.ts";
import { countChannels } from "./found-channels.ts";
import { readChannels, sendRows } from "./send-rows.ts";
import type { FoundColumn, RowCounts, SheetView } from "./view.ts";

/** Looks at the active sheet and changes nothing. Asks no Worker. */
export function lookAtSheet(): SheetView {
  const { rubric, workerUrl, isNetworkOn } = readSettings();
  const [chosen = ""] = rubric.split("@");
  const worker = workerUrl === "" ? "none" : isNetworkOn ? "set" : "off";
  const sheet = SpreadsheetApp.getActiveSheet();
  const common = { sheet: sheet.getName(), chosen, worker } as const;
  try {
    return { ...common, kind: "found", ...lookAtTable(newJob()) };
  } catch (error) {
    if (!(error instanceof UserMessage)) throw error;
    return { ...common, kind: "nothing", message: error.message, columns: [] };
  }
}

function lookAtTable(job: Job) {
  const owned = findOwnedColumns(job.sheet);
  const { grid, table, survey } = viewOf(readGrid(job.sheet), owned, job.basis);
  const rows = survey.filter(({ kind }) => kind !== "blank" && kind !== "emptied" && kind !== "loading");
  if (rows.length === 0)
    throw new UserMessage(
      "There are no rows under the header yet. Write the names of your channels below it.",
    );
  const read = readChannels(table, rows);
  const isSelected = isRowSelected(job.sheet);
  return {
    found: countChannels(table, rows, read),
    columns: columnsOf(grid.values[table.headerRow] ?? [], table.columns, owned),
    counts: countRows(survey, isSelected),
    rows: sendRows(rows, read, isSelected),
    hasResults: owned.size > 0,
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

/** The user's columns that have a header. */
function columnsOf(
  headers: readonly unknown[],
  read: readonly { readonly id: string; readonly position: number }[],
  owned: OwnedColumns,
): FoundColumn[] {
  const own = new Set(owned.values());
  return headers.flatMap((header, position): FoundColumn[] => {
    if (own.has(position) || isBlank(header as string)) return [];
    const reads = read.find((column) => column.position === position)?.id ?? null;
    return [
      {
        position,
        letters: columnLetters(position),
        header: String(header),
        reads,
        saidBy: "header",
        resembles: null,
      },
    ];
  });
}
