import type { Catalogue } from "../catalogue/catalogue.ts";
import { coreVersion } from "../core-version.ts";
import { inOnePiece } from "../sentences.ts";
import { type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { type RowState, readTable } from "../table/read-table.ts";
import { createAssessment } from "./assess.ts";
import { notesOn } from "./notes.ts";
import type { Plan } from "./plan.ts";
import { roleOf } from "./role.ts";
import { scoreRows } from "./score-rows.ts";
import { createTextCells } from "./text-cells.ts";
import { typesOfUses, usesThatDiffer } from "./uses.ts";

/** A table to score. `columns` are `platform`, `use`, `asOf` and feature ids; a row is a list of cells in their order. */
export interface TableInput {
  readonly columns: readonly string[];
  readonly rows: readonly unknown[];
}

/** One cell of a result. Lists of numbers in `reasons`, `notes` and `flip` are positions in `texts`. */
export type ResultCell = string | number | null | readonly string[] | readonly number[];

/** Results, row for row as sent. */
export interface ScoredTable {
  readonly rubric: { readonly id: string; readonly version: string; readonly title: string };
  readonly coreVersion: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ResultCell[])[];
  /** Sentences, each once; cells of `reasons`, `notes` and `flip` point here. */
  readonly texts: readonly string[];
  readonly warnings: readonly string[];
}

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
  const positions = locateColumns(input.columns);
  if ("kind" in positions) return positions;
  const table = readTable(positions, input.columns.length, input.rows, catalogue, plan.rubric.judges);
  const scores = scoreRows(plan, table.features);
  const assess = createAssessment(plan, table.features, scores);
  const textCells = createTextCells(plan, table.features, scores);
  const columns = resultColumns(plan);

  const resultRow = (state: RowState, row: number): ResultCell[] => {
    if (state.kind !== "ready")
      return emptyRow(columns.length, state.kind === "problem" ? inOnePiece(state.message) : null);
    const assessment = assess(row);
    const { type, supports, dimensions } = assessment;
    const uses =
      state.isBareName && state.entry ? usesThatDiffer(typesOfUses(plan, state.entry), type) : undefined;
    const cells: ResultCell[] = [
      roleOf(type, uses !== undefined) ?? null,
      type,
      assessment.lean ?? null,
      assessment.leanRange ?? null,
      supports?.media ?? null,
      supports?.networking ?? null,
      assessment.robustness ?? null,
      assessment.status,
      assessment.coverage,
      assessment.typeRange,
    ];
    for (let j = 0; j < dimensions.length; j++) cells.push(dimensions[j] ?? null);
    cells.push(
      textCells.reasons(row, type),
      textCells.notes(state.notes, uses, notesOn(assessment, plan, table.features, row)),
      textCells.flips(row, type),
      null,
    );
    return cells;
  };

  const { id, version, title } = plan.rubric;
  const rows = table.states.map(resultRow);
  return {
    rubric: { id, version, title },
    coreVersion,
    columns,
    rows,
    texts: textCells.texts,
    warnings: positions.ignored.map(
      (column) => `The column "${column}" is not a known feature and was ignored.`,
    ),
  };
}

function emptyRow(length: number, error: string | null): ResultCell[] {
  const cells: ResultCell[] = new Array(length).fill(null);
  cells[length - 1] = error;
  return cells;
}
