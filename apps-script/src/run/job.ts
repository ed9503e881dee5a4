import { rubricReference } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { contentOf, knownDefinition, seekDefinition } from "../definitions/known-definitions.ts";
import { type ResultColumn, resultColumnsFor } from "../present/result-columns.ts";
import { type Grid, readGrid } from "../services/grid.ts";
import { findOwnedColumns, type OwnedColumns } from "../services/owned-columns.ts";
import { readSettings } from "../settings.ts";
import { type ColumnMapping, findMapping } from "../table/column-mapping.ts";
import { findTable, type SheetTable } from "../table/find-table.ts";
import { refusePlan } from "../table/refuse-plan.ts";
import { UserMessage } from "../user-message.ts";
import { expectedCoreVersion } from "./expected-core.ts";
import type { Journal } from "./journal.ts";
import type { StampBasis } from "./stamp.ts";
import { type SurveyedRow, surveyRows } from "./survey.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a run works with, fixed at its start. */
export interface Job {
  readonly sheet: Sheet;
  readonly columns: readonly ResultColumn[];
  readonly basis: StampBasis;
}

/** The sheet as it stands, and what that means for each row. */
export interface View {
  readonly grid: Grid;
  readonly table: SheetTable;
  readonly owned: OwnedColumns;
  /** What the user wants columns to be read as. */
  readonly mapping: ColumnMapping;
  readonly survey: readonly SurveyedRow[];
}

/**
 * A run over the active sheet with the document's settings.
 * @throws UserMessage when there is no such rubric.
 */
export function newJob(): Job {
  const settings = readSettings();
  const rubric = knownDefinition(settings.rubric);
  return createJob(
    SpreadsheetApp.getActiveSheet(),
    rubric,
    resultColumnsFor(settings.columns, rubric.dimensions),
  );
}

/**
 * The run that the journal tells of, whatever the settings and the active sheet are now.
 * @throws UserMessage when its sheet or rubric is gone.
 */
export function journalJob({ sheetId, rubric, columns }: Journal): Job {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet)
    throw new UserMessage(
      "The sheet of the run was deleted, so the run has ended. Nothing else was changed.",
    );
  const sought = seekDefinition(rubric, "menu");
  // No sentence for the user: such trouble passes, and must not end the run.
  if (sought.kind === "trouble") throw new Error(`the Worker could not be used: ${sought.message}`);
  if (sought.kind === "none")
    throw new UserMessage(
      "The definition of the run was changed or deleted, so the run has ended. What was written stays; score again.",
    );
  const all = resultColumnsFor("all", sought.rubric.dimensions);
  return createJob(
    sheet,
    sought.rubric,
    columns.flatMap((id) => all.filter((column) => column.id === id)),
  );
}

const createJob = (sheet: Sheet, rubric: Rubric, columns: readonly ResultColumn[]): Job => ({
  sheet,
  columns,
  basis: {
    rubric: rubricReference(rubric),
    content: contentOf(rubric),
    columns: columns.map(({ id }) => id),
  },
});

/**
 * Reads the sheet: two range reads.
 * @throws UserMessage when it has no table.
 */
export function look({ sheet, basis }: Job): View {
  const grid = readGrid(sheet);
  return viewOf(grid, findOwnedColumns(sheet), findMapping(sheet), basis);
}

/**
 * What a sheet that was read means, with the columns that the add-on owns by now.
 * @throws UserMessage when it has no table.
 */
export function viewOf(grid: Grid, owned: OwnedColumns, mapping: ColumnMapping, basis: StampBasis): View {
  refusePlan(owned);
  const table = findTable(grid.values, new Set(owned.values()), mapping);
  return {
    grid,
    table,
    owned,
    mapping,
    survey: surveyRows(grid, table, owned, basis, expectedCoreVersion()),
  };
}
