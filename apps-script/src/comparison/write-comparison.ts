import { formatAmount } from "../../../shared/cells/parse-number.ts";
import type { ComparedRow } from "../../../shared/comparison/compare-row.ts";
import { rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { documentDefinitions } from "../definitions/document-definitions.ts";
import { knownDefinition } from "../definitions/known-definitions.ts";
import { comparisonCells, comparisonHeaders } from "../present/comparison.ts";
import { compareLocally } from "../scoring/local-engine.ts";
import { type Grid, readGrid, writable, writeBlock } from "../services/grid.ts";
import { withDocumentLock } from "../services/lock.ts";
import { type Outgoing, rectangles } from "../services/rectangles.ts";
import type { Done } from "../sidebar/answers.ts";
import { nameOf, positionsIn } from "../sidebar/send-rows.ts";
import { channelRows, readActiveTable } from "../table/active-table.ts";
import { UserMessage } from "../user-message.ts";
import { comparisonTab, isComparisonTab } from "./comparison-tab.ts";
import {
  cellInTheWay,
  firstRow,
  hashHeaders,
  headerRow,
  isInPlace,
  isWrittenRow,
  noteBlock,
  readBlock,
  type WrittenBlock,
} from "./written-block.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mostRows = 10_000;
const rowsPerWrite = 1_000;
/** A longer name would not be read anyway. */
const mostNameCharacters = 500;

/** What goes to the tab. */
interface Comparison {
  readonly sentence: string;
  readonly headers: readonly string[];
  readonly lines: readonly (readonly (string | number)[])[];
}

/**
 * Writes how the rows of the active sheet come out under these rubrics (null: the built-in ones and the document's own) to a
 * tab of its own. Doing it again rewrites what it wrote there and touches nothing else; cut off in between, it ends in the
 * same tab.
 * @throws UserMessage when the sheet has no rows to compare, or something of the user's is in the way.
 */
export function writeComparison(request: { readonly rubrics: readonly string[] | null }): Done {
  return withDocumentLock(() => {
    const source = SpreadsheetApp.getActiveSheet();
    if (isComparisonTab(source))
      throw new UserMessage(
        "This tab is a comparison itself. Open the sheet with your channels, then write the comparison again.",
      );
    const comparison = compare(chosenRubrics(request.rubrics));
    const tab = comparisonTab(source);
    writeTo(tab, comparison);
    return {
      kind: "done",
      message: `The comparison stands in the tab “${tab.getName()}”. ${comparison.sentence}`,
    };
  });
}

function chosenRubrics(names: readonly string[] | null): readonly Rubric[] {
  const ids = [...new Set(names ?? [...rubrics, ...documentDefinitions()].map(({ id }) => id))];
  if (ids.length < 2) throw new UserMessage("Choose at least two definitions to compare.");
  return ids.map((id) => knownDefinition(id));
}

function compare(chosen: readonly Rubric[]): Comparison {
  const active = readActiveTable();
  const rows = channelRows(active);
  if (rows.length === 0)
    throw new UserMessage(
      "There are no rows under the header yet. Write the names of your channels below it, then write the comparison.",
    );
  if (rows.length > mostRows)
    throw new UserMessage(
      `The sheet has ${formatAmount(rows.length)} rows, and a comparison takes at most ${formatAmount(mostRows)}. Move some of them to another sheet.`,
    );
  const positions = positionsIn(active.table);
  const columns = active.table.columns.map(({ id }) => id);
  const compared = compareLocally(chosen.map(planRubric), {
    columns,
    rows: rows.map(({ inputs }) => inputs),
  });
  return {
    sentence: agreement(compared),
    headers: ["Row", "Name", ...comparisonHeaders(chosen.map(({ title }) => title))],
    lines: compared.rows.map((row, i) => [
      (rows[i]?.row ?? 0) + 1,
      nameOf(rows[i]?.inputs ?? [], positions).slice(0, mostNameCharacters),
      ...resultCells(row),
    ]),
  };
}

/** A row with a problem shows what to do instead of its types. */
function resultCells(row: ComparedRow): (string | number)[] {
  const cells = comparisonCells(row);
  return row.error === null ? cells : cells.map((_, i) => (i === 0 ? (row.error ?? "") : ""));
}

const agreement = (compared: { readonly judgedRows: number; readonly agreedRows: number }): string =>
  compared.judgedRows === 0
    ? "No row is judged by two of these definitions."
    : `The definitions agree on ${compared.agreedRows} of ${compared.judgedRows} ${compared.judgedRows === 1 ? "row" : "rows"}.`;

function writeTo(tab: Sheet, { sentence, headers, lines }: Comparison): void {
  const written = readBlock(tab);
  const grid = readGrid(tab);
  checkFree(tab, grid, written, lines.length, headers.length);
  const size = {
    rows: Math.max(written.rows, lines.length),
    columns: Math.max(written.columns, headers.length),
  };
  makeRoom(tab, firstRow + size.rows, size.columns);
  const before = hashHeaders((grid.values[headerRow] ?? []).slice(0, written.columns));
  const coming = hashHeaders(headers);
  noteBlock(tab, { ...size, headers: [...new Set([before, coming])] });
  writeBlock(tab, 0, 0, [[writable(sentence)]]);
  // In one write: headers of which only some are new would be taken for changed ones.
  const newHeaders = Array.from({ length: size.columns }, (_, column) => writable(headers[column] ?? ""));
  writeBlock(tab, headerRow, 0, [newHeaders]);
  const rows = Array.from({ length: size.rows }, (_, i) =>
    outgoingLine(grid, written, firstRow + i, lines[i], size.columns),
  );
  for (let from = 0; from < rows.length; from += rowsPerWrite) {
    const some = rows.slice(from, from + rowsPerWrite);
    for (const { row, column, block } of rectangles(some, firstRow + from, 0))
      writeBlock(tab, row, column, block);
  }
  noteBlock(tab, { rows: lines.length, columns: headers.length, headers: [coming] });
}

/** What one row of the tab gets: cells of the new block, blanks where the old one was larger, and nothing elsewhere. */
function outgoingLine(
  grid: Grid,
  written: WrittenBlock,
  row: number,
  line: readonly (string | number)[] = [],
  columns: number,
): Outgoing[] {
  const ownColumns = isWrittenRow(grid, written, row) ? written.columns : 0;
  return Array.from({ length: columns }, (_, column) => {
    const cell = line[column];
    if (cell !== undefined) return writable(cell);
    return column < ownColumns ? "" : undefined;
  });
}

function checkFree(tab: Sheet, grid: Grid, written: WrittenBlock, rows: number, columns: number): void {
  if (!isInPlace(grid, written))
    throw new UserMessage(
      `In the tab “${tab.getName()}” the headers are no longer where they were written. Take back inserted columns and rows and changed headers, or delete the tab; then write the comparison again. Nothing was changed.`,
    );
  const cell = cellInTheWay(grid, written, rows, columns);
  if (cell !== undefined)
    throw new UserMessage(
      `In the tab “${tab.getName()}” the comparison would run over cell ${cell}, which is yours. Move what stands there, then write the comparison again. Nothing was changed.`,
    );
}

function makeRoom(tab: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (rows > maxRows) tab.insertRowsAfter(maxRows, rows - maxRows);
  if (columns > maxColumns) tab.insertColumnsAfter(maxColumns, columns - maxColumns);
}
