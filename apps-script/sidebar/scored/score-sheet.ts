import type { Judgement } from "../../../shared/comparison/compare-row.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { type AssessedTable, type Assessment, assessRows } from "../../../shared/scoring/assess.ts";
import { type FeatureColumns, featureColumn } from "../../../shared/scoring/columns.ts";
import { type Plan, planRubric } from "../../../shared/scoring/plan.ts";
import { reasonsOf } from "../../../shared/scoring/reasons.ts";
import type { SentFeatures, SentRow, SheetRows } from "../../src/sidebar/sheet-rows.ts";

/** Rows scored by the page itself, under one rubric. */
export interface ScoredSheet {
  readonly plan: Plan;
  readonly features: FeatureColumns;
  readonly assessed: AssessedTable;
  readonly rows: readonly ScoredRow[];
}

export interface ScoredRow {
  /** Position among the rows that were sent. */
  readonly at: number;
  readonly sent: SentRow;
  /** Undefined where the row cannot be scored. */
  readonly assessment: Assessment | undefined;
}

/** Columns as they were before they were sent. */
export const receivedColumns = ({ count, columns }: SentFeatures): FeatureColumns => ({
  count,
  columns: columns.map(({ cells, codes }) => featureColumn(cells, Int32Array.from(codes))),
});

/** Scores what was sent, by the core that the Worker runs, too. */
export function scoreSheet(sheet: SheetRows, rubric: Rubric): ScoredSheet {
  const plan = planRubric(rubric);
  const features = receivedColumns(rubric.judges === "use" ? sheet.byUse : sheet.byPlatform);
  const assessed = assessRows(plan, features);
  const rows = sheet.rows.map((sent, at) => ({
    at,
    sent,
    assessment: sent.problem === null ? assessed.rows[at] : undefined,
  }));
  return { plan, features, assessed, rows };
}

/** The reasons for a row's type, strongest first. */
export function reasonsFor({ plan, features, assessed }: ScoredSheet, at: number): readonly string[] {
  const type = assessed.rows[at]?.type;
  if (type === undefined) return [];
  return reasonsOf(plan, assessed.scores, features, at, type);
}

/** What this rubric says of a row in a comparison. */
export function judgementOf({ plan, rows }: ScoredSheet, at: number): Judgement {
  const row = rows[at];
  return plan.rubric.judges === "platform" && row?.sent.isWholeOfUse ? undefined : row?.assessment;
}
