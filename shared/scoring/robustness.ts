import type { Rubric } from "../rubrics/rubric.ts";
import type { FeatureColumns } from "./columns.ts";
import { type LeanDistribution, LeanModel } from "./lean-distribution.ts";
import { smoothed } from "./normal.ts";
import type { Plan } from "./plan.ts";
import type { Scores } from "./score-rows.ts";

/** Each cut-off is drawn within this many lean points of where it stands (design decision). */
const cutOffSpread = 5;

/** An unknown that moves the lean by more than this many points either way is looked at in parts, for the spread of the rest changes along it. */
const wideUnknown = 9.5;
const partsOfWideUnknown = 3;
/** So many deviations away from a threshold, nothing reaches it. */
const outOfReach = 6;

/** Shares of the draws that give each type, 0 .. 1, summing to 1. */
export interface TypeShares {
  media: number;
  hybrid: number;
  networking: number;
}

/**
 * How the type would fall under other plausible weights, cut-offs and values of what is unknown: in decision analysis,
 * the category acceptability indices. Weights ~ Dirichlet(50 w) over the dimensions that apply, each unknown feature
 * uniform on its interval, each cut-off uniform within 5 lean points (less where the two stand closer than 10). Gate and
 * coverage floor are held fixed; anchors and the shares inside a dimension are not varied. Nothing is drawn: the same
 * row has the same answer, within 0.02 of what drawing would give for the built-in rubrics and the like; where one dimension
 * outweighs all others many times and the lean stands near -100 or +100, it may be off by several per cent.
 */
export class Robustness {
  private readonly model: LeanModel;
  private readonly cutOffs: Rubric["cutOffs"];
  private readonly half: number;

  constructor(plan: Plan, table: FeatureColumns, scores: Scores) {
    const { cutOffs } = plan.rubric;
    this.model = new LeanModel(plan, table, scores);
    this.cutOffs = cutOffs;
    this.half = Math.min(cutOffSpread, (cutOffs.networking - cutOffs.media) / 2);
  }

  /** Shares of the draws that give each type, for one row of the table. */
  sharesOf(row: number): TypeShares {
    const { model, cutOffs, half } = this;
    model.load(row);
    const whole = model.distribution();
    const { widest } = whole;
    const parts = whole.widestHalf > wideUnknown ? partsOfWideUnknown : 1;
    let [belowMedia, belowNetworking] = [0, 0];
    for (let part = 0; part < parts; part++) {
      if (parts > 1) model.narrow(widest, part, parts);
      const lean = parts > 1 ? model.distribution() : whole;
      belowMedia += shareBelow(lean, cutOffs.media, half) / parts;
      belowNetworking += shareBelow(lean, cutOffs.networking, half) / parts;
    }
    belowNetworking = Math.max(belowMedia, belowNetworking);
    return { media: belowMedia, hybrid: belowNetworking - belowMedia, networking: 1 - belowNetworking };
  }
}

/** Share of the draws whose lean is at or below a cut-off that is itself uniform within `half` lean points. */
function shareBelow(lean: LeanDistribution, cutOff: number, half: number): number {
  const threshold = cutOff - lean.mean;
  const reach = half + lean.first + lean.second + outOfReach * lean.deviation;
  if (threshold <= -reach) return 0;
  if (threshold >= reach) return 1;
  return Math.min(1, Math.max(0, overSecond(lean, threshold, half)));
}

/*
 * Averaging a distribution function over a uniform shift of its threshold by up to h either way is a difference of its integral:
 * (F1(t + h) - F1(t - h)) / 2h. Each uniform part is one such difference; `integrations` counts those below.
 */

function overSecond(lean: LeanDistribution, threshold: number, half: number): number {
  const { second } = lean;
  if (second === 0) return overFirst(lean, threshold, half, 0);
  return (
    (overFirst(lean, threshold + second, half, 1) - overFirst(lean, threshold - second, half, 1)) /
    (2 * second)
  );
}

function overFirst(lean: LeanDistribution, threshold: number, half: number, integrations: 0 | 1): number {
  const { first } = lean;
  if (first === 0) return overCutOff(lean, threshold, half, integrations);
  const next = (integrations + 1) as 1 | 2;
  return (
    (overCutOff(lean, threshold + first, half, next) - overCutOff(lean, threshold - first, half, next)) /
    (2 * first)
  );
}

function overCutOff(
  lean: LeanDistribution,
  threshold: number,
  half: number,
  integrations: 0 | 1 | 2,
): number {
  if (half === 0) return integrated(lean, threshold, integrations);
  const next = (integrations + 1) as 1 | 2 | 3;
  return (integrated(lean, threshold + half, next) - integrated(lean, threshold - half, next)) / (2 * half);
}

/** An integral over the threshold in lean points is one over deviations times the deviation, each time. */
function integrated(
  { deviation, skewness }: LeanDistribution,
  threshold: number,
  integrations: 0 | 1 | 2 | 3,
): number {
  let scale = 1;
  for (let i = 0; i < integrations; i++) scale *= deviation;
  return scale * smoothed(integrations, threshold / deviation, skewness);
}
