import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { resemblingHeader } from "../../../shared/table/resembling-header.ts";
import { columnLetters } from "../services/owned-columns.ts";
import type { ColumnMapping } from "../table/column-mapping.ts";
import { readColumns } from "../table/find-table.ts";
import type { FoundColumn } from "./view.ts";

/**
 * The user's columns that have a header or for which something was chosen, and what each is read as. One that is not read
 * is compared with what no other column is read as.
 */
export function findColumns(
  headers: readonly Cell[],
  own: ReadonlySet<number>,
  mapping: ColumnMapping,
): FoundColumn[] {
  const read = new Map(readColumns(headers, own, mapping).map(({ id, position }) => [position, id]));
  const taken = new Set(read.values());
  return headers.flatMap((header, position): FoundColumn[] => {
    const isChosen = mapping.has(position);
    if (own.has(position) || (isBlank(header) && !isChosen)) return [];
    const reads = read.get(position) ?? null;
    const alike = reads !== null || isChosen ? undefined : resemblingHeader(header);
    return [
      {
        position,
        letters: columnLetters(position),
        header: String(header),
        reads,
        saidBy: isChosen ? "user" : "header",
        resembles: alike === undefined || taken.has(alike) ? null : alike,
      },
    ];
  });
}
