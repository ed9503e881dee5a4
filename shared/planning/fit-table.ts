import type { Catalogue } from "../catalogue/catalogue.ts";
import { coreVersion } from "../core-version.ts";
import type { Objective } from "../objectives/objective.ts";
import type { TableInput } from "../scoring/score-table.ts";
import { ignoredColumn } from "../sentences.ts";
import { type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { readTable } from "../table/read-table.ts";
import { type Fit, fitRow } from "./fit.ts";
import { planFit } from "./fit-plan.ts";

/** One row under several objectives, in the order of the objectives; no fits where it is blank or could not be read. */
export interface FitTableRow {
  readonly fits: readonly Fit[] | null;
  readonly notes: readonly string[];
  readonly error: string | null;
}

/** Fits, row for row as sent. */
export interface FitTable {
  /** Ids of the objectives. */
  readonly objectives: readonly string[];
  readonly coreVersion: string;
  readonly rows: readonly FitTableRow[];
  readonly warnings: readonly string[];
}

/**
 * How well each row serves each objective. A row is judged as it is used, under no definition of "social".
 * `fitTable([community], {columns: ["platform"], rows: [["TV"]]}, catalogue)` gives one row with the fit 0.
 */
export function fitTable(
  objectives: readonly Objective[],
  input: TableInput,
  catalogue: Catalogue,
): FitTable | ColumnsProblem {
  const positions = locateColumns(input.columns);
  if ("kind" in positions) return positions;
  const { states, features } = readTable(positions, input.columns.length, input.rows, catalogue, "use");
  const plans = objectives.map(planFit);
  return {
    objectives: objectives.map(({ id }) => id),
    coreVersion,
    rows: states.map((state, row): FitTableRow => {
      if (state.kind === "blank") return { fits: null, notes: [], error: null };
      if (state.kind === "problem") return { fits: null, notes: [], error: state.message };
      return { fits: plans.map((plan) => fitRow(plan, features, row)), notes: state.notes, error: null };
    }),
    warnings: positions.ignored.map(ignoredColumn),
  };
}
