import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { coreVersion } from "../core-version.ts";
import { type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { type RowState, readTable } from "../table/read-table.ts";
import { type Assessment, assessRows } from "./assess.ts";
import { fillInFirst } from "./fill-in-first.ts";
import { createFlipSentences } from "./flips.ts";
import { notesOn } from "./notes.ts";
import type { Plan } from "./plan.ts";
import { gateReason, reasonsOf } from "./reasons.ts";
import { roleOf } from "./role.ts";
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
  const { scores, rows } = assessRows(plan, table.features);
  const flipsOf = createFlipSentences(plan);
  const texts = createTexts();
  const knownUses = new Map<Entry, ReturnType<typeof typesOfUses>>();
  const columns = resultColumns(plan);

  const usesOf = (entry: Entry, type: Assessment["type"]): string | undefined => {
    const uses = knownUses.get(entry) ?? typesOfUses(plan, entry);
    knownUses.set(entry, uses);
    return usesThatDiffer(uses, type);
  };

  const resultRow = (state: RowState, row: number): ResultCell[] => {
    if (state.kind !== "ready")
      return emptyRow(columns.length, state.kind === "problem" ? state.message : null);
    const assessment = rows[row] as Assessment;
    const uses = state.isBareName && state.entry ? usesOf(state.entry, assessment.type) : undefined;
    const notes = [
      ...state.notes,
      ...(uses ? [uses] : []),
      ...notesOn(assessment, () => fillInFirst(plan, table.features, row)),
    ];
    const reasons = [...gateReason(plan, assessment.type), ...reasonsOf(plan, scores, table.features, row)];
    return [
      roleOf(assessment.type, uses !== undefined) ?? null,
      assessment.type,
      assessment.lean ?? null,
      assessment.leanRange ?? null,
      assessment.supports?.media ?? null,
      assessment.supports?.networking ?? null,
      assessment.robustness ?? null,
      assessment.status,
      assessment.coverage,
      assessment.typeRange,
      ...assessment.dimensions.map((dimension) => dimension ?? null),
      reasons.map(texts.indexOf),
      notes.map(texts.indexOf),
      flipsOf(table.features, scores, row, assessment.type).map(texts.indexOf),
      null,
    ];
  };

  const { id, version, title } = plan.rubric;
  return {
    rubric: { id, version, title },
    coreVersion,
    columns,
    rows: table.states.map(resultRow),
    texts: texts.all,
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

/** Sentences with their positions; each is kept once. */
function createTexts() {
  const all: string[] = [];
  const positions = new Map<string, number>();
  const indexOf = (text: string): number => {
    let position = positions.get(text);
    if (position === undefined) {
      position = all.push(text) - 1;
      positions.set(text, position);
    }
    return position;
  };
  return { all, indexOf };
}
