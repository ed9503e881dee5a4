import {
  classify,
  type GateState,
  hybridKind,
  isEvidenceSufficient,
  type Shown,
  showSupports,
  typeRange,
} from "./classify.ts";
import { cellAt, type FeatureColumns } from "./columns.ts";
import type { Plan } from "./plan.ts";
import { createRobustness, type TypeShares } from "./robustness.ts";
import { roundHalfAway } from "./rounding.ts";
import { type Scores, scoreRows } from "./score-rows.ts";
import type { HybridKind, Type } from "./type.ts";

/** What is said of one row, in shown numbers. Without sufficient evidence there is a lean range, but no lean. */
export interface Assessment extends Shown {
  readonly type: Type;
  /** Only for a Hybrid. */
  readonly hybridKind: HybridKind | undefined;
  /** Types that stay possible given what is unknown. */
  readonly typeRange: readonly Type[];
  /** Without sufficient evidence: does too little of the rubric apply, rather than too little being known? */
  readonly appliesTooLittle: boolean;
  /** Per cent of the applicable weight that rests on known features, rounded down so that it never looks sufficient when it is not. */
  readonly coverage: number;
  /**
   * Per cent of plausible weights, cut-offs and unknown values under which the type stays; where the gate decides,
   * that it does; undefined without sufficient evidence. Never a probability of being true.
   */
  readonly robustness: number | "fixed by gate" | undefined;
  /** Only where another type is commoner under them. */
  readonly commonerType: Type | undefined;
  readonly status: Status;
  /** Per dimension, -100 .. +100; undefined where nothing is known. */
  readonly dimensions: readonly (number | undefined)[];
}

/** One type possible; or robust (at least 70 %); or neither. */
export type Status = "certain" | "likely" | "open";

const likelyPercent = 70;

/** Scores of a table and what is said of its rows. */
export interface AssessedTable {
  readonly scores: Scores;
  readonly rows: readonly Assessment[];
}

/** Scores and classifies every row under the plan. */
export function assessRows(plan: Plan, table: FeatureColumns): AssessedTable {
  const scores = scoreRows(plan, table);
  const robustnessOf = createRobustness(plan);
  const rows = Array.from({ length: table.count }, (_, row) =>
    assessRow(plan, table, scores, row, robustnessOf),
  );
  return { scores, rows };
}

function assessRow(
  plan: Plan,
  table: FeatureColumns,
  scores: Scores,
  row: number,
  robustnessOf: ReturnType<typeof createRobustness>,
): Assessment {
  const { rubric } = plan;
  const shown = show(scores, row);
  const gate = gateState(plan, table, row);
  const coverage = scores.coverage[row] ?? 0;
  const sufficient = isEvidenceSufficient(rubric, coverage, scores.applicable[row] ?? 0);
  const type = classify(rubric, gate, sufficient, shown.lean);
  const isOpen = type === "Insufficient evidence";
  const possible = typeRange(rubric, gate, shown.leanRange);
  const firmness = isOpen || gate === "shut" ? undefined : firmnessOf(type, robustnessOf(table, row));
  const robustness = gate === "shut" ? "fixed by gate" : firmness?.robustness;
  return {
    leanRange: shown.leanRange,
    lean: isOpen ? undefined : shown.lean,
    supports: isOpen ? undefined : shown.supports,
    type,
    hybridKind: type === "Hybrid" && shown.supports ? hybridKind(shown.supports) : undefined,
    appliesTooLittle: isOpen && (scores.applicable[row] ?? 0) < rubric.applicableFloor,
    typeRange: possible,
    robustness,
    commonerType: firmness?.commonerType,
    status: statusOf(isOpen ? 0 : possible.length, firmness?.robustness),
    coverage: Math.floor(100 * coverage + 1e-9),
    dimensions: plan.dimensions.map((_, j) => {
      const value = scores.dimensionValues[row * plan.dimensions.length + j] ?? Number.NaN;
      return Number.isNaN(value) ? undefined : roundHalfAway(100 * (2 * value - 1));
    }),
  };
}

function firmnessOf(type: Type, shares: TypeShares): { robustness: number; commonerType: Type | undefined } {
  const byType: [Type, number][] = [
    ["Social media", shares.media],
    ["Hybrid", shares.hybrid],
    ["Social networking", shares.networking],
  ];
  const own = byType.find(([each]) => each === type)?.[1] ?? 0;
  const commoner = byType.find(
    ([, share]) => share > own && share === Math.max(...byType.map(([, each]) => each)),
  );
  return { robustness: Math.round(100 * own), commonerType: commoner?.[0] };
}

function statusOf(possibleTypes: number, robustness: number | undefined): Status {
  if (possibleTypes === 1) return "certain";
  return robustness !== undefined && robustness >= likelyPercent ? "likely" : "open";
}

function show(scores: Scores, row: number): Shown {
  const [lean, low, high] = [scores.lean, scores.leanLow, scores.leanHigh].map(
    (each) => each[row] ?? Number.NaN,
  );
  const known = lean !== undefined && !Number.isNaN(lean);
  return {
    lean: known ? roundHalfAway(lean) : undefined,
    leanRange: Number.isNaN(low) ? undefined : [roundHalfAway(low as number), roundHalfAway(high as number)],
    supports: known ? showSupports(scores.media[row] ?? 0, scores.networking[row] ?? 0) : undefined,
  };
}

function gateState({ gate }: Plan, table: FeatureColumns, row: number): GateState {
  const cell = gate && cellAt(table, gate.feature, row);
  if (!cell || cell.kind === "not applicable") return "open";
  if (gate.value < cell.low || gate.value > cell.high) return "open";
  return cell.high > cell.low ? "unknown" : "shut";
}
