import { readActiveTable } from "../table/active-table.ts";
import { UserMessage } from "../user-message.ts";
import type { Done } from "./answers.ts";

/**
 * Selects the first cell that the table has in a row of the active sheet, `row` from 1 as the sheet numbers it.
 * @throws UserMessage when the sheet has no table or not so many rows.
 */
export function selectRow({ row }: { readonly row: number }): Done {
  const { sheet, table } = readActiveTable();
  if (row < 1 || row > sheet.getMaxRows())
    throw new UserMessage(`There is no row ${row} in this sheet any more. Look at the sheet again.`);
  const column = Math.min(...table.columns.map(({ position }) => position));
  sheet.getRange(row, column + 1).activate();
  return { kind: "done", message: `Row ${row} is selected.` };
}
