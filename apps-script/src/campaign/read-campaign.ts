import type { Cell } from "../../../shared/cells/cell.ts";
import {
  isCampaignColumn,
  mostChannels,
  recogniseCampaignHeader,
} from "../../../shared/planning/campaign-columns.ts";
import { isComparisonTab } from "../comparison/comparison-tab.ts";
import { planTabs, sourceIdOf } from "../services/own-tabs.ts";
import { readTableOf } from "../table/active-table.ts";
import type { ReadColumn } from "../table/find-table.ts";
import { isBlankRow, isStillLoading, normaliseInput } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";
import { findBrief, type SheetBrief } from "./sheet-brief.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The channels of a sheet with the columns that a plan reads, and its brief. */
export interface Campaign {
  readonly sheet: Sheet;
  readonly brief: SheetBrief;
  readonly columns: readonly string[];
  /** Rows below the header that say something, in the order of `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Reads the campaign of the active sheet, or of the sheet that the active tab is a plan for: two range reads.
 * @throws UserMessage when there is no table, no channel, too many of them, or one that is still computing.
 */
export function readCampaign(): Campaign {
  const sheet = campaignSheet(SpreadsheetApp.getActiveSheet());
  const { grid, owned, mapping, table } = readTableOf(sheet);
  const headers = grid.values[table.headerRow] ?? [];
  const known = new Set(table.columns.map(({ position }) => position));
  const own = new Set(owned.values());
  const campaignColumns = headers.flatMap((header, position): ReadColumn[] => {
    const id = recogniseCampaignHeader(header);
    const isFree = !known.has(position) && !own.has(position) && !mapping.has(position);
    return id !== undefined && isFree && isCampaignColumn(id) ? [{ id, position }] : [];
  });
  const columns = [...table.columns, ...campaignColumns];
  const rows = grid.values
    .slice(table.headerRow + 1)
    .map((cells) => columns.map(({ position }) => normaliseInput(cells[position] ?? null)))
    .filter((cells) => !isBlankRow(cells.slice(0, table.columns.length)));
  checkRows(rows);
  return {
    sheet,
    brief: findBrief(sheet, grid.values.slice(0, table.headerRow)),
    columns: columns.map(({ id }) => id),
    rows,
  };
}

/** A plan knows which sheet it belongs to. */
function campaignSheet(active: Sheet): Sheet {
  const source = sourceIdOf(active, planTabs);
  if (source === undefined && !isComparisonTab(active)) return active;
  const sheet =
    source === undefined ? undefined : SpreadsheetApp.getActiveSpreadsheet().getSheetById(Number(source));
  if (sheet) return sheet;
  throw new UserMessage(
    source === undefined
      ? "This tab is a comparison. Open the sheet with your channels, then plan."
      : "The sheet that this plan was made for was deleted. Open another sheet with channels, then plan.",
  );
}

function checkRows(rows: readonly (readonly Cell[])[]): void {
  if (rows.length === 0)
    throw new UserMessage(
      "There are no rows under the header yet. Write the names of your channels below it, then plan.",
    );
  if (rows.length > mostChannels)
    throw new UserMessage(
      `The sheet has ${rows.length} channels, and a plan takes at most ${mostChannels}. Move some of them to another sheet.`,
    );
  if (rows.some(isStillLoading))
    throw new UserMessage(
      "Some rows are still computing. Wait until none shows Loading... any more, then plan.",
    );
}
