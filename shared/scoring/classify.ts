import type { Rubric } from "../rubrics/rubric.ts";
import { roundHalfAway } from "./rounding.ts";
import { type HybridKind, type Type, types } from "./type.ts";

/** From this support on, a Hybrid counts as leaning on a pole (design decision). */
const hybridSupport = 15;

/** What the gate says of a row. */
export type GateState = "open" | "shut" | "unknown";

/** Whole numbers, as shown; the type is decided on these. */
export interface Shown {
  /** -100 .. +100, or undefined where nothing is known. */
  readonly lean: number | undefined;
  readonly leanRange: readonly [low: number, high: number] | undefined;
  /** 0 .. 100 each, together at most 100; networking - media is the lean. */
  readonly supports: { readonly media: number; readonly networking: number } | undefined;
}

/**
 * Supports as whole numbers whose difference is the shown lean and whose sum is at most 100.
 * The weaker side is rounded, the stronger one follows from the lean.
 * `showSupports(12.4, 30.3)` is `{ media: 12, networking: 30 }`, with the lean 18.
 */
export function showSupports(media: number, networking: number): { media: number; networking: number } {
  const lean = roundHalfAway(networking - media);
  const gap = Math.abs(lean);
  let weaker = roundHalfAway(Math.min(media, networking));
  if (2 * weaker + gap > 100) weaker -= 1;
  return lean < 0 ? { media: weaker + gap, networking: weaker } : { media: weaker, networking: weaker + gap };
}

/** The place of a shown lean's type in the list of types: below, between or above the cut-offs. */
export function placeOfLean({ media, networking }: Rubric["cutOffs"], lean: number): 0 | 1 | 2 {
  if (lean <= media) return 0;
  return lean >= networking ? 2 : 1;
}

/** The type on one side of the cut-offs, from a shown lean. */
const typeOfLean = ({ cutOffs }: Rubric, lean: number): Type => types[placeOfLean(cutOffs, lean)];

/** Enough known, and enough that applies? */
export function isEvidenceSufficient(rubric: Rubric, coverage: number, applicable: number): boolean {
  const slack = 1e-9;
  return coverage >= rubric.coverageFloor - slack && applicable >= rubric.applicableFloor - slack;
}

/** The type of a row: gate first, then evidence, then the lean against the cut-offs. */
export function classify(
  rubric: Rubric,
  gate: GateState,
  sufficient: boolean,
  lean: number | undefined,
): Type {
  if (gate === "shut" && rubric.gate) return rubric.gate.type;
  return sufficient && lean !== undefined ? typeOfLean(rubric, lean) : "Insufficient evidence";
}

/** Lists of types, by one bit for each that is in it, so that rows share them. */
const typeLists = Array.from({ length: 16 }, (_, bits): readonly Type[] =>
  (["Social media", "Hybrid", "Social networking", "Not social"] as const).filter((_, i) => bits & (1 << i)),
);

/** The types that stay possible, whatever the unknowns turn out to be. */
export function typeRange(rubric: Rubric, gate: GateState, leanRange: Shown["leanRange"]): readonly Type[] {
  const { media, networking } = rubric.cutOffs;
  if (gate === "shut") return typeLists[8] as readonly Type[];
  const [low, high] = leanRange ?? [-100, 100];
  const bits =
    (low <= media ? 1 : 0) |
    (low < networking && high > media ? 2 : 0) |
    (high >= networking ? 4 : 0) |
    (gate === "unknown" ? 8 : 0);
  return typeLists[bits] as readonly Type[];
}

/** Which kind of Hybrid, from shown supports. `hybridKind({ media: 31, networking: 27 })` is `"both"`. */
export function hybridKind(supports: { media: number; networking: number }): HybridKind {
  const media = supports.media >= hybridSupport;
  const networking = supports.networking >= hybridSupport;
  if (media && networking) return "both";
  if (!media && !networking) return "middle";
  return media ? "mildly media" : "mildly networking";
}
