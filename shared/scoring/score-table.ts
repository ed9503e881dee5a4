import type { Catalogue } from "../catalogue/catalogue.ts";
import { coreVersion } from "../core-version.ts";
import { ignoredColumn, inOnePiece } from "../sentences.ts";
import { type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { type ReadTable, type RowState, RowsReader } from "../table/read-table.ts";
import { Assessor } from "./assess.ts";
import { notesOn } from "./notes.ts";
import type { Plan } from "./plan.ts";
import { roleOf } from "./role.ts";
import { scoreRows } from "./score-rows.ts";
import { TextCells } from "./text-cells.ts";
import { Texts } from "./texts.ts";
import { typesOfUses, usesThatDiffer } from "./uses.ts";

/** A table to score. `columns` are `platform`, `use`, `asOf` and feature ids; a row is a list of cells in their order. */
export interface TableInput {
  readonly columns: readonly string[];
  readonly rows: readonly unknown[];
}

/** One cell of a result. Lists of numbers in `reasons`, `notes` and `flip` are positions in `texts`. */
export type ResultCell = string | number | null | readonly string[] | readonly number[];

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

type ResultRows = readonly (readonly ResultCell[])[];

/** So many rows are worked out together: what they take up stays near to the processor, and is gone when they are. */
const rowsInBlock = 500;

const columnsBeforeDimensions = [
  "role",
  "type",
  "lean",
  "leanRange",
  "mediaSupport",
  "networkingSupport",
  "robustness",
  "status",
  "coverage",
  "typeRange",
] as const;

const columnsAfterDimensions = ["reasons", "notes", "flip", "error"] as const;

/** The columns of a result under a rubric, in order; one per dimension between the fixed ones. */
export function resultColumns(plan: Plan): string[] {
  const dimensionIds = plan.dimensions.map(({ dimension }) => dimension.id);
  return [...columnsBeforeDimensions, ...dimensionIds, ...columnsAfterDimensions];
}

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

/** Scores rows and puts together what a result says of each. */
function resultRows(plan: Plan, { states, features }: ReadTable, texts: Texts): ResultRows {
  const scores = scoreRows(plan, features);
  const assessor = new Assessor(plan, features, scores);
  const textCells = new TextCells(plan, features, scores, texts);
  const { outcomes, entries } = scores;
  const count = plan.dimensions.length;
  const before = columnsBeforeDimensions.length;
  const after = before + count;
  // A copy has just the room that it needs, a list that grows keeps some in reserve.
  const nothingSaid: readonly ResultCell[] = resultColumns(plan).map(() => null);

  const rows: ResultCell[][] = [];
  for (let row = 0; row < states.length; row++) {
    const state = states[row] as RowState;
    const cells = nothingSaid.slice();
    rows.push(cells);
    if (state.kind === "problem") cells[cells.length - 1] = inOnePiece(state.message);
    if (state.kind !== "ready") continue;
    const assessment = assessor.assess(row);
    const { type, supports } = assessment;
    const uses =
      state.isBareName && state.entry ? usesThatDiffer(typesOfUses(plan, state.entry), type) : undefined;
    cells[0] = roleOf(type, uses !== undefined) ?? null;
    cells[1] = type;
    cells[2] = assessment.lean ?? null;
    cells[3] = assessment.leanRange ?? null;
    cells[4] = supports?.media ?? null;
    cells[5] = supports?.networking ?? null;
    cells[6] = assessment.robustness ?? null;
    cells[7] = assessment.status;
    cells[8] = assessment.coverage;
    cells[9] = assessment.typeRange;
    for (let j = 0; j < count; j++) {
      const shown = outcomes.shown[entries[row * count + j] as number] as number;
      if (!Number.isNaN(shown)) cells[before + j] = shown;
    }
    cells[after] = textCells.reasons(row, type);
    cells[after + 1] = textCells.notes(state.notes, uses, notesOn(assessment, plan, features, row));
    cells[after + 2] = textCells.flips(row, type);
  }
  return rows;
}
