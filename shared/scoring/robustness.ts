import type { FeatureColumns } from "./columns.ts";
import { createLeanModel, type LeanDistribution } from "./lean-distribution.ts";
import { smoothed } from "./normal.ts";
import type { Plan } from "./plan.ts";

/** Each cut-off is drawn within this many lean points of where it stands (design decision). */
export const cutOffSpread = 5;

/** An unknown that moves the lean by more than this many points either way is looked at in parts, for the spread of the rest changes along it. */
const wideUnknown = 6;
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
 * row has the same answer, within 0.02 of what drawing would give.
 */
export function createRobustness(plan: Plan): (table: FeatureColumns, row: number) => TypeShares {
  const model = createLeanModel(plan);
  const { media, networking } = plan.rubric.cutOffs;
  const half = Math.min(cutOffSpread, (networking - media) / 2);

  return (table, row) => {
    model.load(table, row);
    const whole = model.distribution();
    const { widest } = whole;
    const parts = whole.widestHalf > wideUnknown ? partsOfWideUnknown : 1;
    let [belowMedia, belowNetworking] = [0, 0];
    for (let part = 0; part < parts; part++) {
      if (parts > 1) model.narrow(widest, part, parts);
      const lean = parts > 1 ? model.distribution() : whole;
      belowMedia += shareBelow(lean, media, half) / parts;
      belowNetworking += shareBelow(lean, networking, half) / parts;
    }
    belowNetworking = Math.max(belowMedia, belowNetworking);
    return { media: belowMedia, hybrid: belowNetworking - belowMedia, networking: 1 - belowNetworking };
  };
}

/** Share of the draws whose lean is at or below a cut-off that is itself uniform within `half` lean points. */
function shareBelow(lean: LeanDistribution, cutOff: number, half: number): number {
  const { mean, deviation, first, second } = lean;
  const reach = half + first + second + outOfReach * deviation;
  if (cutOff - mean <= -reach) return 0;
  if (cutOff - mean >= reach) return 1;
  const share = averageOver([half, first, second], { deviation, skewness: lean.skewness }, cutOff - mean);
  return Math.min(1, Math.max(0, share));
}

/** The distribution function at a threshold, averaged over uniform shifts of it by the half widths that are not 0. */
function averageOver(
  halves: readonly [number, number, number],
  { deviation, skewness }: Pick<LeanDistribution, "deviation" | "skewness">,
  threshold: number,
): number {
  const shifts = halves.filter((half) => half > 0);
  const integrations = shifts.length as 0 | 1 | 2 | 3;
  let sum = 0;
  for (let signs = 0; signs < 1 << shifts.length; signs++) {
    let at = threshold;
    let sign = 1;
    for (let i = 0; i < shifts.length; i++) {
      const isUp = (signs >> i) & 1;
      at += isUp ? (shifts[i] as number) : -(shifts[i] as number);
      if (!isUp) sign = -sign;
    }
    sum += sign * smoothed(integrations, at / deviation, skewness);
  }
  return shifts.reduce((share, half) => (share * deviation) / (2 * half), sum);
}
