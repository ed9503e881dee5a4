import type { Catalogue } from "../catalogue/catalogue.ts";
import { coreVersion } from "../core-version.ts";
import { commonGround } from "../rubrics/common-ground.ts";
import { rubricReference } from "../rubrics/index.ts";
import { assessRows } from "../scoring/assess.ts";
import type { Plan } from "../scoring/plan.ts";
import type { TableInput } from "../scoring/score-table.ts";
import type { Type } from "../scoring/type.ts";
import { ignoredColumn } from "../sentences.ts";
import { type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { type RowState, readTable } from "../table/read-table.ts";
import { type ComparedRow, compareRow, contestedFirst, countAgreement } from "./compare-row.ts";
import { type Alpha, krippendorffAlpha, type NoAlpha } from "./krippendorff.ts";

/** Types that can be put in order; the others count as missing. */
const order: readonly Type[] = ["Social media", "Hybrid", "Social networking"];

/** Several rubrics over the same rows. */
export interface Comparison {
  /** id@version of each. */
  readonly rubrics: readonly string[];
  readonly coreVersion: string;
  readonly rows: readonly ComparedRow[];
  /** Positions of rows on which not all agree, most contested first. */
  readonly contested: readonly number[];
  /** Rows judged by at least two rubrics, and those of them on which all agree. */
  readonly judgedRows: number;
  readonly agreedRows: number;
  /** Agreement beyond chance between the rubrics that were made from one source each. */
  readonly alpha: { readonly types: Alpha | NoAlpha; readonly leans: Alpha | NoAlpha };
  readonly warnings: readonly string[];
}

/** The rubric that pools the others is no rater of its own. */
const pooledRubric = rubricReference(commonGround);

/** Scores the rows under every plan and says where they agree. */
export function compareRubrics(
  plans: readonly Plan[],
  input: TableInput,
  catalogue: Catalogue,
): Comparison | ColumnsProblem {
  const positions = locateColumns(input.columns);
  if ("kind" in positions) return positions;
  const judged = plans.map((plan) => {
    const { states, features } = readTable(
      positions,
      input.columns.length,
      input.rows,
      catalogue,
      plan.rubric.judges,
    );
    return { states, assessments: assessRows(plan, features).rows };
  });
  const rows = input.rows.map((_, row) =>
    compareRow(
      judged.map(({ states, assessments }) => (isJudged(states[row]) ? assessments[row] : undefined)),
      problemOf(judged.map(({ states }) => states[row])),
    ),
  );
  return {
    rubrics: plans.map((plan) => rubricReference(plan.rubric)),
    coreVersion,
    rows,
    contested: contestedFirst(rows),
    ...countAgreement(rows),
    alpha: agreement(plans, rows),
    warnings: positions.ignored.map(ignoredColumn),
  };
}

function problemOf(states: readonly (RowState | undefined)[]): string | null {
  const state = states.find((each) => each?.kind === "problem");
  return state?.kind === "problem" ? state.message : null;
}

/** A definition that judges platforms says nothing of a row that names a use. */
const isJudged = (state: RowState | undefined): boolean => state?.kind === "ready" && !state.isWholeOfUse;

function agreement(plans: readonly Plan[], rows: readonly ComparedRow[]): Comparison["alpha"] {
  const raters = plans.flatMap((plan, i) => (rubricReference(plan.rubric) === pooledRubric ? [] : [i]));
  const rank = (type: Type | null | undefined): number | undefined => {
    const position = type ? order.indexOf(type) : -1;
    return position < 0 ? undefined : position;
  };
  const typeUnits = rows.map((row) => raters.map((i) => rank(row.types[i])));
  const leanUnits = rows.map((row) => raters.map((i) => row.leans[i] ?? undefined));
  return { types: krippendorffAlpha(typeUnits, "ordinal"), leans: krippendorffAlpha(leanUnits, "interval") };
}
