import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { quote } from "../../../shared/cells/words.ts";
import { recogniseHeader } from "../../../shared/table/headers.ts";
import { UserMessage } from "../user-message.ts";
import { byHeaders, type ColumnMapping, keptHeader, notRead } from "./column-mapping.ts";

/** The header row may stand below a few lines of title. */
const mostRowsAboveHeader = 20;

/** A column that is read, and what as. */
export interface ReadColumn {
  readonly id: string;
  readonly position: number;
}

/** Where the channels stand in a sheet; rows and columns count from 0. */
export interface SheetTable {
  readonly headerRow: number;
  /** The columns that are read, from left to right. */
  readonly columns: readonly ReadColumn[];
}

/**
 * Finds the header row and the columns that are read: those whose headers are known, and those that the user has chosen.
 * `own` are columns that the add-on wrote; they are never read.
 * @throws UserMessage when there is none, or when a column is there twice.
 */
export function findTable(
  values: readonly (readonly Cell[])[],
  own: ReadonlySet<number>,
  mapping: ColumnMapping = byHeaders,
): SheetTable {
  const headerRow = findHeaderRow(values, own, mapping);
  const cells = values[headerRow] ?? [];
  const columns = readColumns(cells, own, mapping);
  if (!makesTable(columns))
    throw new UserMessage(
      values.some((row) => row.some((cell) => !isBlank(cell)))
        ? "No column with channels was found. Write Platform above the column with their names, then score again."
        : "The sheet is empty. Write Platform in the first row and the names of your channels below, then score again.",
    );
  const repeated = findRepeated(columns);
  if (repeated)
    throw new UserMessage(
      `Two columns mean the same: ${quote(String(cells[repeated.position] ?? ""))} is there a second time. Rename or delete one of them.`,
    );
  return { headerRow, columns };
}

/**
 * The row that most likely holds the headers: of the first rows the one with most of the headers under which the user has
 * chosen what columns are read as; else the one with most known headers, one of them for platforms or at least two; else the
 * fullest. Text counts before numbers, since those are data; of equals the first is taken.
 */
export function findHeaderRow(
  values: readonly (readonly Cell[])[],
  own: ReadonlySet<number>,
  mapping: ColumnMapping,
): number {
  const rows = values.slice(0, mostRowsAboveHeader).map((row, at) => {
    const cells = row.filter((cell, position) => !isBlank(cell) && !own.has(position));
    const known = readColumns(row, own, byHeaders);
    return {
      at,
      chosenUnder: [...mapping].filter(([position, { header }]) => isHeader(row[position], header)).length,
      known: makesTable(known) ? known.length : 0,
      texts: cells.filter((cell) => typeof cell === "string").length,
      filledIn: cells.length,
    };
  });
  rows.sort(
    (a, b) =>
      b.chosenUnder - a.chosenUnder || b.known - a.known || b.texts - a.texts || b.filledIn - a.filledIn,
  );
  return rows[0]?.at ?? 0;
}

const isHeader = (cell: Cell | undefined, header: string): boolean =>
  header !== "" && keptHeader(cell) === header;

/** What each column below these headers is read as; the user's choice comes before the header. */
export function readColumns(
  headers: readonly Cell[],
  own: ReadonlySet<number>,
  mapping: ColumnMapping,
): ReadColumn[] {
  return headers.flatMap((header, position) => {
    const id = own.has(position) ? undefined : (mapping.get(position)?.reads ?? recogniseHeader(header));
    return id === undefined || id === notRead ? [] : [{ id, position }];
  });
}

/** The first column that is read as an earlier one is. */
export function findRepeated(columns: readonly ReadColumn[]): ReadColumn | undefined {
  const ids = columns.map(({ id }) => id);
  return columns.find(({ id }, i) => ids.indexOf(id) < i);
}

const makesTable = (columns: readonly ReadColumn[]): boolean =>
  columns.length > 1 || columns[0]?.id === "platform";
