import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Cell } from "../../../shared/cells/cell.ts";
import type { FeatureColumns } from "../../../shared/scoring/columns.ts";
import { type ColumnPositions, locateColumns } from "../../../shared/table/columns.ts";
import { type ReadTable, readTable } from "../../../shared/table/read-table.ts";
import type { SheetTable } from "../table/find-table.ts";
import { UserMessage } from "../user-message.ts";
import type { SentFeatures, SheetRows } from "./sheet-rows.ts";

/** More rows than a page can score at every step of a slider; the rest are counted. */
const mostSent = 1_000;

/** A row below the header, as it will be scored. */
export interface ChannelRow {
  /** From 0. */
  readonly row: number;
  readonly inputs: readonly Cell[];
}

/** Rows by both ways of judging. */
export interface ReadRows {
  readonly positions: ColumnPositions;
  readonly byUse: ReadTable;
  readonly byPlatform: ReadTable;
}

/**
 * Reads rows of a table.
 * @throws UserMessage when the columns cannot be used.
 */
export function readChannels(table: SheetTable, rows: readonly ChannelRow[]): ReadRows {
  const positions = positionsIn(table);
  const inputs = rows.map((row) => row.inputs);
  const read = (judges: "use" | "platform") =>
    readTable(positions, table.columns.length, inputs, builtInCatalogue(), judges);
  return { positions, byUse: read("use"), byPlatform: read("platform") };
}

/**
 * Where the columns stand among the inputs of a row.
 * @throws UserMessage when the columns cannot be used.
 */
export function positionsIn(table: SheetTable): ColumnPositions {
  const positions = locateColumns(table.columns.map(({ id }) => id));
  if ("kind" in positions) throw new UserMessage(positions.message);
  return positions;
}

/** `nameOf(["Facebook", "group"], …)` is `"Facebook group"`. */
export const nameOf = (inputs: readonly Cell[], { platform, use }: ColumnPositions): string =>
  [platform, use]
    .map((position) => (position === undefined ? "" : String(inputs[position] ?? "")))
    .filter((part) => part !== "")
    .join(" ");

/** The first rows as plain data, for a page that scores them itself. `isSelected` takes a row from 0. */
export function sendRows(
  rows: readonly ChannelRow[],
  { positions, byUse, byPlatform }: ReadRows,
  isSelected: (row: number) => boolean,
): SheetRows {
  const sent = rows.slice(0, mostSent).map(({ row, inputs }, i) => {
    const state = byUse.states[i];
    const whole = byPlatform.states[i];
    return {
      row: row + 1,
      name: nameOf(inputs, positions),
      problem: state?.kind === "problem" ? state.message : null,
      notes: state?.kind === "ready" ? state.notes : [],
      isWholeOfUse: whole?.kind === "ready" && whole.isWholeOfUse,
      isSelected: isSelected(row),
    };
  });
  return {
    rows: sent,
    byUse: sendFeatures(byUse.features, sent.length),
    byPlatform: sendFeatures(byPlatform.features, sent.length),
    notSent: rows.length - sent.length,
  };
}

/** Columns of features as plain data. */
export const sendFeatures = ({ columns }: FeatureColumns, count: number): SentFeatures => ({
  count,
  columns: columns.map(({ cells, codes }) => ({ cells, codes: Array.from(codes.subarray(0, count)) })),
});
