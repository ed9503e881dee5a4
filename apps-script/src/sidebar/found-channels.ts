import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import type { Cell } from "../../../shared/cells/cell.ts";
import { columnLetters } from "../services/owned-columns.ts";
import type { SheetTable } from "../table/find-table.ts";
import type { ChannelRow, ReadRows } from "./send-rows.ts";
import type { FoundChannels, RowToCheck } from "./view.ts";

/** More rows than anybody mends from a list; the rest are counted. */
const mostListed = 20;

/** Counts the channels of a table by what is known of them. */
export function countChannels(
  table: SheetTable,
  rows: readonly ChannelRow[],
  { positions, byUse: { states } }: ReadRows,
): FoundChannels {
  const textAt = (row: readonly Cell[], position: number | undefined): string =>
    position === undefined ? "" : String(row[position] ?? "");

  const toCheck: RowToCheck[] = [];
  const counts = { recognised: 0, described: 0 };
  states.forEach((state, i) => {
    if (state.kind === "ready") counts[state.entry ? "recognised" : "described"] += 1;
    if (state.kind !== "problem") return;
    const inputs = rows[i]?.inputs ?? [];
    const name = textAt(inputs, positions.platform);
    toCheck.push({
      row: (rows[i]?.row ?? 0) + 1,
      name,
      message: state.message,
      suggestions: toCheck.length < mostListed ? suggestionsFor(name, textAt(inputs, positions.use)) : [],
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
