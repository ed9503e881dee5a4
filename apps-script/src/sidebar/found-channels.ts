import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Cell } from "../../../shared/cells/cell.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { locateColumns } from "../../../shared/table/columns.ts";
import { readTable } from "../../../shared/table/read-table.ts";
import { columnLetters } from "../services/owned-columns.ts";
import type { SheetTable } from "../table/find-table.ts";
import { UserMessage } from "../user-message.ts";
import type { FoundChannels, RowToCheck } from "./view.ts";

/** More rows than anybody mends from a list; the rest are counted. */
const mostListed = 20;

/** A row below the header, as it will be scored. */
export interface ChannelRow {
  /** From 0. */
  readonly row: number;
  readonly inputs: readonly Cell[];
}

/**
 * Counts the channels of a table by what is known of them.
 * @throws UserMessage when the columns cannot be used.
 */
export function countChannels(
  table: SheetTable,
  rows: readonly ChannelRow[],
  judges: Rubric["judges"],
): FoundChannels {
  const columns = table.columns.map(({ id }) => id);
  const positions = locateColumns(columns);
  if ("kind" in positions) throw new UserMessage(positions.message);
  const inputs = rows.map((row) => row.inputs);
  const { states } = readTable(positions, columns.length, inputs, builtInCatalogue(), judges);
  const textAt = (row: readonly Cell[], position: number | undefined): string =>
    position === undefined ? "" : String(row[position] ?? "");

  const toCheck: RowToCheck[] = [];
  const counts = { recognised: 0, described: 0 };
  states.forEach((state, i) => {
    const row = inputs[i] ?? [];
    if (state.kind === "ready") counts[state.entry ? "recognised" : "described"] += 1;
    if (state.kind !== "problem") return;
    const name = textAt(row, positions.platform);
    toCheck.push({
      row: (rows[i]?.row ?? 0) + 1,
      name,
      message: state.message,
      suggestions: suggestionsFor(name, textAt(row, positions.use)),
    });
  });
  const nameColumn = table.columns.find(({ id }) => id === "platform");
  return {
    ...counts,
    channels: counts.recognised + counts.described + toCheck.length,
    column: nameColumn ? columnLetters(nameColumn.position) : null,
    toCheck: toCheck.length,
    listed: toCheck.slice(0, mostListed),
  };
}

function suggestionsFor(platform: string, use: string): readonly string[] {
  if (platform === "") return [];
  const found = builtInCatalogue().resolve({ platform, use, asOf: undefined });
  return found.kind === "unknown" ? found.suggestions : [];
}
