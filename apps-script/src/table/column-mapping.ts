import { templateColumns } from "../../../shared/table/headers.ts";
import { addColumnNote, findColumnNotes } from "../services/column-notes.ts";
import { columnLetters } from "../services/owned-columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const metadataKey = "socialtype-reads";

/** What a column that is not to be read has in the place of an id. */
export const notRead = "-";

/** What the user wants columns to be read as, whatever their headers say: position, from 0, to id or `notRead`. */
export type ColumnMapping = ReadonlyMap<number, string>;

/** Nothing was chosen: headers alone count. */
export const byHeaders: ColumnMapping = new Map();

/** May this be chosen for a column? */
export const isChoice = (reads: string): boolean => reads === notRead || templateColumns.includes(reads);

/** What was chosen for the columns of this sheet. It is kept on the columns and follows them when they are moved. */
export const findMapping = (sheet: Sheet): ColumnMapping =>
  new Map(
    findColumnNotes(sheet, metadataKey).flatMap(({ column, value }) =>
      isChoice(value) ? [[column, value] as const] : [],
    ),
  );

/** Keeps choices with their columns; `null` takes a choice back. Doing it again changes nothing. */
export function writeMapping(sheet: Sheet, choices: ReadonlyMap<number, string | null>): void {
  const notes = findColumnNotes(sheet, metadataKey);
  for (const [column, reads] of choices) {
    const [kept, ...others] = notes.filter((note) => note.column === column).reverse();
    if (kept?.value === reads && others.length === 0) continue;
    for (const { remove } of kept ? [kept, ...others] : []) remove();
    if (reads !== null) addColumnNote(sheet, columnLetters(column), metadataKey, reads);
  }
}
