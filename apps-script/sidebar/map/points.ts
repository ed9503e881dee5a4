import type { HybridKind, Type } from "../../../shared/scoring/type.ts";
import { reasonsFor, type ScoredSheet } from "../scored/score-sheet.ts";

/** A row on the map of broadcast strength against connect strength. */
export interface MapPoint {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly name: string;
  readonly type: Type;
  readonly hybridKind: HybridKind | undefined;
  /** -100 (media) .. +100 (networking). */
  readonly lean: number;
  /** Both 0..100, and at most 100 together. */
  readonly mediaSupport: number;
  readonly networkingSupport: number;
  readonly isSelected: boolean;
  readonly reasons: () => readonly string[];
}

/** More points than a map can show apart; the rest are left out and counted. */
const mostPoints = 300;

/** The rows that have a lean, by lean: the order in which the keyboard goes through them. */
export function pointsOf(scored: ScoredSheet): MapPoint[] {
  const points = scored.rows.flatMap(({ at, sent, assessment }): MapPoint[] => {
    if (!assessment?.supports || assessment.lean === undefined) return [];
    return [
      {
        row: sent.row,
        name: sent.name,
        type: assessment.type,
        hybridKind: assessment.hybridKind,
        lean: assessment.lean,
        mediaSupport: assessment.supports.media,
        networkingSupport: assessment.supports.networking,
        isSelected: sent.isSelected,
        reasons: () => reasonsFor(scored, at),
      },
    ];
  });
  return points.slice(0, mostPoints).sort((a, b) => a.lean - b.lean || a.row - b.row);
}
