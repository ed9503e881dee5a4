import type { Figures } from "./figures.ts";
import type { Target } from "./targets.ts";

/** "near" is missed by less than a run differs from the next one. */
export type Verdict = "met" | "near" | "missed" | "not measured";

const room = 1.15;

/** Ratios have 15 % of room: 1.6 against "at most 1.5 x" is near, 1.8 is missed; 65 MB against "at most 64 MB" is missed. */
export function judge({ figure, bound, unit }: Target, figures: Figures): Verdict {
  const measured = figures[figure];
  if (measured === undefined) return "not measured";
  const excess = bound.kind === "at most" ? measured / bound.value : bound.value / measured;
  if (excess <= 1) return "met";
  return unit === "x" && excess <= room ? "near" : "missed";
}
