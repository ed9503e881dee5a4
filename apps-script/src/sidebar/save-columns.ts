import type { Cell } from "../../../shared/cells/cell.ts";
import { quote } from "../../../shared/cells/words.ts";
import { columnTitle } from "../../../shared/table/headers.ts";
import { readGrid } from "../services/grid.ts";
import { withDocumentLock } from "../services/lock.ts";
import { columnLetters, findOwnedColumns } from "../services/owned-columns.ts";
import {
  type ChosenReading,
  type ColumnMapping,
  findMapping,
  isChoice,
  keptHeader,
  notRead,
  writeMapping,
} from "../table/column-mapping.ts";
import { findHeaderRow, findRepeated, readColumns } from "../table/find-table.ts";
import { UserMessage } from "../user-message.ts";
import type { Done } from "./answers.ts";

/** What a column is to be read as: an id, `"-"` where it is not to be read, `null` where its header decides. */
export interface ColumnChoice {
  /** From 0. */
  readonly position: number;
  /** As the page showed it: between then and now somebody may have moved the column. */
  readonly header: string;
  readonly reads: string | null;
}

/**
 * Keeps with the active sheet what its columns are read as. All choices or none; doing it again changes nothing.
 * @throws UserMessage when a header is another one by now, when two columns would be read as the same, or when
 * something is no such id.
 */
export function saveColumns({ columns }: { readonly columns: readonly ColumnChoice[] }): Done {
  return withDocumentLock(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const { values } = readGrid(sheet);
    const own = new Set(findOwnedColumns(sheet).values());
    const mapping = findMapping(sheet);
    const headers = values[findHeaderRow(values, own, mapping)] ?? [];
    for (const choice of columns) check(choice, headers, own);
    const choices = new Map(
      columns.map(({ position, header, reads }) => [
        position,
        reads === null ? null : { reads, header: keptHeader(header) },
      ]),
    );
    refuseRepetition(headers, own, withChoices(mapping, choices));
    writeMapping(sheet, choices);
    const next = "Rows that this changes are scored at the next run.";
    return { kind: "done", message: [...columns.map(sentence), next].join(" ") };
  });
}

function check(
  { position, header, reads }: ColumnChoice,
  headers: readonly Cell[],
  own: ReadonlySet<number>,
): void {
  if (position in headers && own.has(position))
    throw new UserMessage(
      `Column ${columnLetters(position)} belongs to SocialType's results, which are never read. Nothing was changed.`,
    );
  if (!(position in headers) || String(headers[position]) !== header)
    throw new UserMessage(
      `The column ${quote(header)} is not where it was, so nothing was changed. Look at the columns again, then choose once more.`,
    );
  if (reads !== null && !isChoice(reads))
    throw new UserMessage(
      `A column cannot be read as ${quote(String(reads))}, so nothing was changed. Choose Platform, Use, As of or a feature.`,
    );
}

function withChoices(
  mapping: ColumnMapping,
  choices: ReadonlyMap<number, ChosenReading | null>,
): ColumnMapping {
  const merged = [...new Map([...mapping, ...choices])];
  return new Map(merged.flatMap(([column, choice]) => (choice ? [[column, choice] as const] : [])));
}

function refuseRepetition(headers: readonly Cell[], own: ReadonlySet<number>, mapping: ColumnMapping): void {
  const columns = readColumns(headers, own, mapping);
  const repeated = findRepeated(columns);
  if (!repeated) return;
  const both = columns.filter(({ id }) => id === repeated.id).map(({ position }) => columnLetters(position));
  throw new UserMessage(
    `Columns ${both.join(" and ")} would both be read as ${columnTitle(repeated.id)}, so nothing was changed. Choose Not read for one of them first.`,
  );
}

function sentence({ position, header, reads }: ColumnChoice): string {
  const column = `Column ${columnLetters(position)}, ${quote(header)},`;
  if (reads === null) return `${column} is read as its header says.`;
  if (reads === notRead) return `${column} is not read.`;
  return `${column} is read as ${columnTitle(reads)}.`;
}
