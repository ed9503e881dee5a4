import { templateColumns } from "../../../shared/table/headers.ts";
import { addColumnNote, findColumnNotes } from "../services/column-notes.ts";
import { columnLetters } from "../services/owned-columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const metadataKey = "socialtype-reads";

/** What a column that is not to be read has in the place of an id. */
export const notRead = "-";

/** What the user wants a column to be read as, whatever its header says. */
export interface ChosenReading {
  /** An id, or `notRead`. */
  readonly reads: string;
  /** The header that stood above the column then, shortened: it tells which row the headers are in. */
  readonly header: string;
}

/** What was chosen, by position of the column, from 0. */
export type ColumnMapping = ReadonlyMap<number, ChosenReading>;

/** Nothing was chosen: headers alone count. */
export const byHeaders: ColumnMapping = new Map();

/** May this be chosen for a column? */
export const isChoice = (reads: string): boolean => reads === notRead || templateColumns.includes(reads);

/** All that is kept has to fit into 30,000 characters a sheet. */
const mostHeaderCharacters = 100;

/** A header as it is kept and compared. */
export const keptHeader = (header: unknown): string => String(header ?? "").slice(0, mostHeaderCharacters);

/** What was chosen for the columns of this sheet. It is kept on the columns and follows them when they are moved. */
export const findMapping = (sheet: Sheet): ColumnMapping =>
  new Map(
    findColumnNotes(sheet, metadataKey).flatMap(({ column, value }) => {
      const choice = parse(value);
      return isChoice(choice.reads) ? [[column, choice] as const] : [];
    }),
  );

/** Keeps choices with their columns; `null` takes a choice back. Doing it again changes nothing. */
export function writeMapping(sheet: Sheet, choices: ReadonlyMap<number, ChosenReading | null>): void {
  const notes = findColumnNotes(sheet, metadataKey);
  for (const [column, choice] of choices) {
    const there = notes.filter((note) => note.column === column);
    const wanted = choice && `${choice.reads} ${choice.header}`;
    if (there.length === 1 && there[0]?.value === wanted) continue;
    for (const { remove } of there) remove();
    if (wanted !== null) addColumnNote(sheet, columnLetters(column), metadataKey, wanted);
  }
}

/** Ids have no blanks. */
function parse(value: string): ChosenReading {
  const [reads = ""] = value.split(" ");
  return { reads, header: value.slice(reads.length + 1) };
}
