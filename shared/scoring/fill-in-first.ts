import { features } from "../features/index.ts";
import { cellAt, type FeatureColumns } from "./columns.ts";
import type { Plan } from "./plan.ts";

const mostNamed = 3;

/** Titles of the features whose unknown part moves the lean most, most influential first; at most three. */
export function fillInFirst(plan: Plan, table: FeatureColumns, row: number): string[] {
  const influence = new Map<number, number>();
  for (const planned of plan.dimensions) {
    for (const { feature, share } of planned.readings) {
      const cell = cellAt(table, feature, row);
      if (!cell || cell.kind === "not applicable") continue;
      const width = planned.effectiveWeight * share * (cell.high - cell.low);
      influence.set(feature, (influence.get(feature) ?? 0) + width);
    }
  }
  return [...influence]
    .filter(([, width]) => width > 0)
    .sort(([a, widthA], [b, widthB]) => widthB - widthA || a - b)
    .slice(0, mostNamed)
    .map(([feature]) => features[feature]?.title ?? "");
}
