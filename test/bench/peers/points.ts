import { levelValue } from "../../../shared/cells/value-function.ts";
import type { Feature } from "../../../shared/features/feature.ts";
import { features } from "../../../shared/features/index.ts";
import type { Plan } from "../../../shared/scoring/plan.ts";
import type { FeatureRows } from "../rows.ts";
import { plainValues } from "../rows.ts";
import type { PeerRow, Points } from "./peer.ts";

/** Where nothing is missing, a lean is a sum of points: 100 x weight x share x (2 v - 1) for each value. */
export function pointsOf(plan: Plan): Points {
  const points = new Map<string, Map<string | number, number>>();
  for (const { effectiveWeight, readings } of plan.dimensions) {
    for (const { feature: position, share, lastIsNetworking } of readings) {
      const feature = features[position] as Feature;
      const ofFeature = points.get(feature.id) ?? new Map<string | number, number>();
      plainValues(feature).forEach((value, i) => {
        const towardsLast = 2 * valueAt(feature, i) - 1;
        const added = 100 * effectiveWeight * share * (lastIsNetworking ? towardsLast : -towardsLast);
        ofFeature.set(value, (ofFeature.get(value) ?? 0) + added);
      });
      points.set(feature.id, ofFeature);
    }
  }
  return points;
}

const valueAt = (feature: Feature, i: number): number =>
  feature.kind === "ordinal"
    ? levelValue(feature, i)
    : feature.kind === "number"
      ? (feature.anchors[i]?.value ?? 0)
      : 0;

/** The rows as objects that have only what the rubric reads, so that no tool carries what it does not need. */
export function peerRows({ columns, rows }: FeatureRows, points: Points): PeerRow[] {
  const read = columns.flatMap((column, at) => (points.has(column) ? [{ column, at }] : []));
  return rows.map((row) => Object.fromEntries(read.map(({ column, at }) => [column, row[at] ?? ""])));
}
