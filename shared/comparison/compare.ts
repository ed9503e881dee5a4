import type { Catalogue } from "../catalogue/catalogue.ts";
import { coreVersion } from "../core-version.ts";
import { commonGround } from "../rubrics/common-ground.ts";
import { rubricReference } from "../rubrics/index.ts";
import { assessRows } from "../scoring/assess.ts";
import type { Plan } from "../scoring/plan.ts";
import type { TableInput } from "../scoring/score-table.ts";
import type { Type } from "../scoring/type.ts";
import { type ColumnsProblem, locateColumns } from "../table/columns.ts";
import { type RowState, readTable } from "../table/read-table.ts";
import { type Alpha, krippendorffAlpha, type NoAlpha } from "./krippendorff.ts";

/** Types that can be put in order; the others count as missing. */
const order: readonly Type[] = ["Social media", "Hybrid", "Social networking"];

/** One row under several rubrics, in the order of the rubrics; null where one does not judge the row. */
export interface ComparedRow {
  readonly types: readonly (Type | null)[];
  readonly leans: readonly (number | null)[];
  /** The type that most rubrics give, and how many of those that give any; null where none does or two tie. */
  readonly commonType: Type | null;
  readonly agreeing: number;
  readonly judging: number;
  /** Greatest lean less smallest; null with fewer than two. */
  readonly leanSpread: number | null;
  readonly error: string | null;
}

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
      judged.map(({ states }) => states[row]),
      judged.map(({ states, assessments }) => (isJudged(states[row]) ? assessments[row] : undefined)),
    ),
  );
  const several = rows.filter((row) => row.judging > 1);
  return {
    rubrics: plans.map((plan) => rubricReference(plan.rubric)),
    coreVersion,
    rows,
    contested: contestedFirst(rows),
    judgedRows: several.length,
    agreedRows: several.filter((row) => row.agreeing === row.judging).length,
    alpha: agreement(plans, rows),
    warnings: positions.ignored.map(
      (column) => `The column "${column}" is not a known feature and was ignored.`,
    ),
  };
}

/** A definition that judges platforms says nothing of a row that names a use. */
const isJudged = (state: RowState | undefined): boolean => state?.kind === "ready" && !state.isWholeOfUse;

function compareRow(
  states: readonly (RowState | undefined)[],
  assessments: readonly ({ type: Type; lean: number | undefined } | undefined)[],
): ComparedRow {
  const problem = states.find((state) => state?.kind === "problem");
  const types = assessments.map((assessment) => assessment?.type ?? null);
  const leans = assessments.map((assessment) => assessment?.lean ?? null);
  const given = types.filter((type) => type !== null && type !== "Insufficient evidence");
  const counts = [...new Set(given)].map((type) => ({
    type,
    count: given.filter((each) => each === type).length,
  }));
  const agreeing = Math.max(0, ...counts.map(({ count }) => count));
  const most = counts.filter(({ count }) => count === agreeing);
  const known = leans.filter((lean) => lean !== null);
  return {
    types,
    leans,
    commonType: most.length === 1 ? (most[0]?.type ?? null) : null,
    agreeing,
    judging: given.length,
    leanSpread: known.length > 1 ? Math.max(...known) - Math.min(...known) : null,
    error: problem?.kind === "problem" ? problem.message : null,
  };
}

/** The smaller the agreeing share, the more contested; then the wider the leans lie apart; then as they stand. */
function contestedFirst(rows: readonly ComparedRow[]): number[] {
  const share = (row: ComparedRow) => row.agreeing / row.judging;
  return rows
    .map((row, position) => ({ row, position }))
    .filter(({ row }) => row.judging > 1 && row.agreeing < row.judging)
    .sort(
      (a, b) =>
        share(a.row) - share(b.row) ||
        (b.row.leanSpread ?? 0) - (a.row.leanSpread ?? 0) ||
        a.position - b.position,
    )
    .map(({ position }) => position);
}

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
