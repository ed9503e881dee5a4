import type { Catalogue } from "../catalogue/catalogue.ts";
import { coreVersion } from "../core-version.ts";
import { ignoredColumn } from "../sentences.ts";
import { type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { RowsReader } from "../table/read-table.ts";
import type { Plan } from "./plan.ts";
import { type ResultRows, resultColumns, resultRows } from "./result-rows.ts";
import { Texts } from "./texts.ts";

/** A table to score. `columns` are `platform`, `use`, `asOf` and feature ids; a row is a list of cells in their order. */
export interface TableInput {
  readonly columns: readonly string[];
  readonly rows: readonly unknown[];
}

/** Results, row for row as sent. */
export interface ScoredTable extends ResultTable {
  readonly rows: ResultRows;
}

/** What a result says besides its rows. */
interface ResultTable {
  readonly rubric: { readonly id: string; readonly version: string; readonly title: string };
  readonly coreVersion: string;
  readonly columns: readonly string[];
  /** Sentences, each once; cells of `reasons`, `notes` and `flip` point here. */
  readonly texts: readonly string[];
  readonly warnings: readonly string[];
}

/** A scored table whose rows are worked out block by block, each when it is asked for. `texts` are complete after the last one. */
export interface TableInBlocks extends ResultTable {
  readonly blocks: Iterable<ResultRows>;
}

/**
 * So many rows are worked out together: what they take up stays near to the processor, and is gone when they are. From more rows at a time, the
 * engine learns that their cells live long, and puts them where only a full collection of garbage comes.
 */
const rowsInBlock = 250;

/**
 * Scores a table under a plan, row by row in order. A row that cannot be read has only its `error`, a blank one nothing.
 * `{columns: ["platform"], rows: [["TV"]]}` gives one row with the type `"Not social"`.
 */
export function scoreTable(
  plan: Plan,
  input: TableInput,
  catalogue: Catalogue,
): ScoredTable | ColumnsProblem {
  const scored = scoreInBlocks(plan, input, catalogue);
  return "kind" in scored ? scored : allRows(scored);
}

/** All rows of a table at once. */
export function allRows({ blocks, ...result }: TableInBlocks): ScoredTable {
  return { ...result, rows: [...blocks].flat() };
}

/** The same for who needs each row once and no longer: thousands of rows are much to keep. */
export function scoreInBlocks(
  plan: Plan,
  input: TableInput,
  catalogue: Catalogue,
): TableInBlocks | ColumnsProblem {
  const positions = locateColumns(input.columns);
  if ("kind" in positions) return positions;
  const reader = new RowsReader(positions, input.columns.length, catalogue, plan.rubric.judges);
  const texts = new Texts(plan);

  const { id, version, title } = plan.rubric;
  return {
    rubric: { id, version, title },
    coreVersion,
    columns: resultColumns(plan),
    blocks: blocksOf(plan, input.rows, reader, texts),
    texts: texts.list,
    warnings: positions.ignored.map(ignoredColumn),
  };
}

/** Outside of the function that calls it: a generator of its own for each table would keep the table until a full collection of garbage. */
function* blocksOf(
  plan: Plan,
  rows: readonly unknown[],
  reader: RowsReader,
  texts: Texts,
): Generator<ResultRows> {
  for (let from = 0; from < rows.length; from += rowsInBlock)
    yield resultRows(plan, reader.read(rows.slice(from, from + rowsInBlock)), texts);
}
