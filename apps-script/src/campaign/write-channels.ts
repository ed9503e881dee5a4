import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { coreVersion } from "../../../shared/core-version.ts";
import type { PlannedChannel } from "../../../shared/planning/campaign-plan.ts";
import { hash } from "../hash.ts";
import { keptCells } from "../run/kept-cells.ts";
import type { RowResult } from "../run/row-results.ts";
import { hashCell, hashColumn, hashInputs, type StampBasis } from "../run/stamp.ts";
import { type SurveyedRow, surveyRows } from "../run/survey.ts";
import { writeResults } from "../run/write-results.ts";
import { columnLetters } from "../services/owned-columns.ts";
import type { SheetTable } from "../table/find-table.ts";
import { channelColumn } from "../table/refuse-plan.ts";
import { planColumns, taskColumn } from "./plan-columns.ts";
import type { PlanTab } from "./plan-tab.ts";

/** What became of the rows of a Plan tab. */
export interface WrittenChannels {
  /** Cells of the user's own that stayed, like `C14`. */
  readonly kept: readonly string[];
  /** Rows whose channel is no longer in the sheet. */
  readonly gone: number;
}

/**
 * Writes a row for each channel through the stamps of the run engine: a row keeps its place, wherever the user has moved it,
 * and everything that the add-on did not write. New channels go below. `source` is the name of the sheet.
 */
export function writeChannels(
  place: PlanTab,
  channels: readonly PlannedChannel[],
  source: string,
): WrittenChannels {
  const { tab, grid, owned, headerRow } = place;
  const table: SheetTable = {
    headerRow,
    columns: [{ id: "platform", position: owned.get(channelColumn) ?? -1 }],
  };
  const columns = planColumns.map(({ id }) => id);
  const basis: StampBasis = { rubric: "plan", columns, content: [hash([channels, source], 16)] };
  const survey = surveyRows(grid, table, owned, basis, coreVersion);
  const { byRow, left, gone } = assignRows(survey, channels);
  const below = Math.max(headerRow + 1, grid.values.length);
  const added = left.map((_, i) => newRow(below + i));
  const results = new Map<number, RowResult>([
    ...survey
      .filter(({ row, kind }) => byRow.has(row) && kind !== "done")
      .map(({ row }) => [row, resultOf(byRow.get(row) as PlannedChannel, basis)] as const),
    ...left.map((channel, i) => [below + i, resultOf(channel, basis)] as const),
    ...gone
      .filter(({ kind }) => kind !== "done")
      .map(
        ({ row, inputs, inputsHash }) => [row, goneResult(inputs[0] ?? null, inputsHash, source)] as const,
      ),
  ]);
  const rows = [...survey, ...added];
  if (results.size > 0) writeResults(tab, grid, owned, rows, results);
  const kept = keptCells(grid, owned, rows, results);
  return {
    kept: kept.map(({ row, column }) => `${columnLetters(column)}${row + 1}`),
    gone: gone.length,
  };
}

/**
 * Finds the row of each channel by the name that its stamp says was written there, so that the user may rename it; else by
 * the name that stands there. Of equal names each takes the next row.
 */
function assignRows(survey: readonly SurveyedRow[], channels: readonly PlannedChannel[]) {
  const waiting = new Map<string, PlannedChannel[]>();
  for (const channel of channels) {
    const key = hashCell(channel.name ?? "");
    waiting.set(key, [...(waiting.get(key) ?? []), channel]);
  }
  const byRow = new Map<number, PlannedChannel>();
  const gone: SurveyedRow[] = [];
  for (const surveyed of survey) {
    const channel = keysOf(surveyed)
      .map((key) => waiting.get(key)?.shift())
      .find((each) => each !== undefined);
    if (channel) byRow.set(surveyed.row, channel);
    else if (surveyed.stamp) gone.push(surveyed);
  }
  const taken = new Set(byRow.values());
  return { byRow, left: channels.filter((channel) => !taken.has(channel)), gone };
}

function keysOf({ stamp, inputs: [name = null], kind }: SurveyedRow): readonly string[] {
  if (stamp) return stamp.cells.get(hashColumn(channelColumn)) ?? [];
  return kind === "blocked" || isBlank(name) ? [] : [hashCell(name)];
}

const newRow = (row: number): SurveyedRow => ({
  row,
  kind: "blank",
  inputs: [null],
  inputsHash: "",
  stamp: undefined,
  kept: new Set(),
});

const resultOf = (channel: PlannedChannel, basis: StampBasis): RowResult => ({
  cells: new Map(planColumns.map(({ id, show }) => [id, show(channel)])),
  inputs: hashInputs(basis, new Map([["platform", channel.name]])),
  coreVersion,
  isFailed: channel.error !== null,
  overwritesEdits: false,
});

/** The row stays, with what the user has noted there. */
const goneResult = (name: Cell, inputs: string, source: string): RowResult => ({
  cells: new Map([
    [channelColumn, String(name ?? "")],
    [
      taskColumn,
      `This channel is no longer in the sheet “${source}”. Delete the row when you need it no more.`,
    ],
  ]),
  inputs,
  coreVersion,
  isFailed: false,
  overwritesEdits: false,
});
