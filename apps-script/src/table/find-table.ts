import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { quote } from "../../../shared/cells/words.ts";
import { recogniseHeader } from "../../../shared/table/headers.ts";
import { UserMessage } from "../user-message.ts";

/** The header row may stand below a few lines of title. */
const mostRowsAboveHeader = 20;

/** Where the channels stand in a sheet; rows and columns count from 0. */
export interface SheetTable {
  readonly headerRow: number;
  /** The columns that are read, from left to right. */
  readonly columns: readonly { readonly id: string; readonly position: number }[];
}

/**
 * Finds the header row: of the first rows the one with most known headers, one of them for platforms or at least two; of
 * equals the one with most cells, since a title stands alone.
 * `own` are columns that the add-on wrote; they are never read.
 * @throws UserMessage when there is none, or when a column is there twice.
 */
export function findTable(values: readonly (readonly Cell[])[], own: ReadonlySet<number>): SheetTable {
  const candidates = values.slice(0, mostRowsAboveHeader).map((cells, headerRow) => ({
    headerRow,
    columns: cells.flatMap((cell, position) => {
      const id = own.has(position) ? undefined : recogniseHeader(cell);
      return id === undefined ? [] : [{ id, position }];
    }),
  }));
  const headers = candidates.filter(({ columns }) => columns.length > 1 || columns[0]?.id === "platform");
  const filledIn = (row: number) =>
    (values[row] ?? []).filter((cell, at) => !isBlank(cell) && !own.has(at)).length;
  const [table] = [...headers].sort(
    (a, b) => b.columns.length - a.columns.length || filledIn(b.headerRow) - filledIn(a.headerRow),
  );
  if (table) return withoutRepetition(table, values[table.headerRow] ?? []);
  throw new UserMessage(
    values.some((row) => row.some((cell) => !isBlank(cell)))
      ? "No column with channels was found. Write Platform above the column with their names, then score again."
      : "The sheet is empty. Write Platform in the first row and the names of your channels below, then score again.",
  );
}

function withoutRepetition(table: SheetTable, cells: readonly Cell[]): SheetTable {
  const ids = table.columns.map((column) => column.id);
  const repeated = table.columns.find((column, i) => ids.indexOf(column.id) < i);
  if (!repeated) return table;
  const header = quote(String(cells[repeated.position]));
  throw new UserMessage(
    `Two columns mean the same: ${header} is there a second time. Rename or delete one of them.`,
  );
}
