import type { Rubric } from "../rubrics/rubric.ts";
import {
  classify,
  type GateState,
  hybridKind,
  isEvidenceSufficient,
  type Shown,
  showSupports,
  typeRange,
} from "./classify.ts";
import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import type { Plan } from "./plan.ts";
import { Robustness, type TypeShares } from "./robustness.ts";
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
  const assessor = new Assessor(plan, table, scores);
  return { scores, rows: Array.from({ length: table.count }, (_, row) => assessor.assess(row)) };
}

/** Says of a scored table's rows what there is to say. */
export class Assessor {
  private readonly rubric: Rubric;
  private readonly scores: Scores;
  private readonly robustness: Robustness;
  /** The gate's feature, undefined without a gate, and what the gate says of each of its codes. */
  private readonly gateColumn: FeatureColumn | undefined;
  private readonly gateStates: readonly GateState[];

  constructor(plan: Plan, table: FeatureColumns, scores: Scores) {
    this.rubric = plan.rubric;
    this.scores = scores;
    this.robustness = new Robustness(plan, table, scores);
    this.gateColumn = plan.gate && table.columns[plan.gate.feature];
    this.gateStates = plan.gate && this.gateColumn ? gateStatesOf(plan.gate, this.gateColumn) : [];
  }

  assess(row: number): Assessment {
    const { rubric, scores } = this;
    const shown = show(scores, row);
    const gate = this.gateOf(row);
    const coverage = scores.coverage[row] as number;
    const applicable = scores.applicable[row] as number;
    const type = classify(rubric, gate, isEvidenceSufficient(rubric, coverage, applicable), shown.lean);
    const isOpen = type === "Insufficient evidence";
    const possible = typeRange(rubric, gate, shown.leanRange);
    const shares = isOpen || gate === "shut" ? undefined : this.robustness.sharesOf(row);
    const robustness = shares && Math.round(100 * shareOf(type, shares));
    return {
      leanRange: shown.leanRange,
      lean: isOpen ? undefined : shown.lean,
      supports: isOpen ? undefined : shown.supports,
      type,
      hybridKind: type === "Hybrid" && shown.supports ? hybridKind(shown.supports) : undefined,
      appliesTooLittle: isOpen && applicable < rubric.applicableFloor,
      typeRange: possible,
      robustness: gate === "shut" ? "fixed by gate" : robustness,
      commonerType: shares && commonerType(type, shares),
      status: statusOf(isOpen ? 0 : possible.length, robustness),
      coverage: Math.floor(100 * coverage + 1e-9),
    };
  }

  private gateOf(row: number): GateState {
    const { gateColumn } = this;
    return gateColumn ? (this.gateStates[gateColumn.codes[row] as number] as GateState) : "open";
  }
}

function shareOf(type: Type, { media, hybrid, networking }: TypeShares): number {
  if (type === "Social media") return media;
  return type === "Hybrid" ? hybrid : networking;
}

/** The type of most draws, the first of equals, where it is not the reported one. */
function commonerType(type: Type, shares: TypeShares): Type | undefined {
  const { media, hybrid, networking } = shares;
  const most = Math.max(media, hybrid, networking);
  if (shareOf(type, shares) === most) return undefined;
  if (media === most) return "Social media";
  return hybrid === most ? "Hybrid" : "Social networking";
}

function statusOf(possibleTypes: number, robustness: number | undefined): Status {
  if (possibleTypes === 1) return "certain";
  return robustness !== undefined && robustness >= likelyPercent ? "likely" : "open";
}

function show(scores: Scores, row: number): Shown {
  const lean = scores.lean[row] as number;
  const low = scores.leanLow[row] as number;
  const isKnown = !Number.isNaN(lean);
  return {
    lean: isKnown ? roundHalfAway(lean) : undefined,
    leanRange: Number.isNaN(low)
      ? undefined
      : [roundHalfAway(low), roundHalfAway(scores.leanHigh[row] as number)],
    supports: isKnown
      ? showSupports(scores.media[row] as number, scores.networking[row] as number)
      : undefined,
  };
}

function gateStatesOf({ value }: NonNullable<Plan["gate"]>, { cells }: FeatureColumn): GateState[] {
  return cells.map((cell) => {
    if (cell.kind === "not applicable" || value < cell.low || value > cell.high) return "open";
    return cell.high > cell.low ? "unknown" : "shut";
  });
}
