import { inOnePiece } from "../sentences.ts";
import type { ReadTable, RowState } from "../table/read-table.ts";
import { Assessor } from "./assess.ts";
import type { FeatureColumns } from "./columns.ts";
import { notesOn } from "./notes.ts";
import type { Plan } from "./plan.ts";
import { roleOf } from "./role.ts";
import { type Scores, scoreRows } from "./score-rows.ts";
import { TextCells } from "./text-cells.ts";
import type { Texts } from "./texts.ts";
import { typesOfUses, usesThatDiffer } from "./uses.ts";

/** One cell of a result. Lists of numbers in `reasons`, `notes` and `flip` are positions in `texts`. */
export type ResultCell = string | number | null | readonly string[] | readonly number[];

/** Results of rows, each a list of cells in the order of the columns. */
export type ResultRows = readonly (readonly ResultCell[])[];

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

/** Scores rows and puts together what a result says of each. */
export function resultRows(plan: Plan, { states, features }: ReadTable, texts: Texts): ResultRows {
  const scores = scoreRows(plan, features);
  const scored: ScoredBlock = {
    plan,
    features,
    scores,
    assessor: new Assessor(plan, features, scores),
    textCells: new TextCells(plan, features, scores, texts),
  };
  const nothingSaid = resultColumns(plan).map(() => null);
  const rows: (readonly ResultCell[])[] = [];
  for (let row = 0; row < states.length; row++)
    rows.push(resultRow(scored, row, states[row] as RowState, nothingSaid));
  return rows;
}

/** Rows that were scored together, and what says something of them. */
interface ScoredBlock {
  readonly plan: Plan;
  readonly features: FeatureColumns;
  readonly scores: Scores;
  readonly assessor: Assessor;
  readonly textCells: TextCells;
}

function resultRow(
  { plan, features, scores, assessor, textCells }: ScoredBlock,
  row: number,
  state: RowState,
  nothingSaid: readonly ResultCell[],
): readonly ResultCell[] {
  // A copy has just the room that it needs, a list that grows keeps some in reserve.
  const cells = nothingSaid.slice();
  if (state.kind === "problem") cells[cells.length - 1] = inOnePiece(state.message);
  if (state.kind !== "ready") return cells;
  const { outcomes, entries } = scores;
  const count = plan.dimensions.length;
  const before = columnsBeforeDimensions.length;
  const after = before + count;
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
  return cells;
}
