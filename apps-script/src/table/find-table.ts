import { type Cell, isBlank } from "../../../shared/cells/cell.ts";
import { quote } from "../../../shared/cells/words.ts";
import { recogniseHeader } from "../../../shared/table/headers.ts";
import { UserMessage } from "../user-message.ts";

/** The header row may stand below a few lines of title. */
const mostRowsAboveHeader = 20;

/** Where the channels stand in a sheet; rows and columns count from 0. */
export interface Table {
  readonly headerRow: number;
  /** The columns that are read, from left to right. */
  readonly columns: readonly { readonly id: string; readonly position: number }[];
}

/**
 * Finds the header row: the first one with a column for platforms, or with two features.
 * `own` are columns that the add-on wrote; they are never read.
 * @throws UserMessage when there is none, or when a column is there twice.
 */
export function findTable(values: readonly (readonly Cell[])[], own: ReadonlySet<number>): Table {
  for (const [headerRow, cells] of values.slice(0, mostRowsAboveHeader).entries()) {
    const columns = cells.flatMap((cell, position) => {
      const id = own.has(position) ? undefined : recogniseHeader(cell);
      return id === undefined ? [] : [{ id, position }];
    });
    const ids = columns.map((column) => column.id);
    if (!ids.includes("platform") && ids.length < 2) continue;
    const repeated = columns.find((column, i) => ids.indexOf(column.id) < i);
    if (repeated) {
      const header = quote(String(cells[repeated.position]));
      throw new UserMessage(
        `Two columns mean the same: ${header} is there a second time. Rename or delete one of them.`,
      );
    }
    return { headerRow, columns };
  }
  throw new UserMessage(
    values.some((row) => row.some((cell) => !isBlank(cell)))
      ? "No column with channels was found. Write Platform above the column with their names, then score again."
      : "The sheet is empty. Write Platform in the first row and the names of your channels below, then score again.",
  );
}
