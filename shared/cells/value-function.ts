import type { NumberFeature, OrdinalFeature } from "../features/feature.ts";
import { oncePer } from "../once-per.ts";

/** Partial value of a level: evenly spaced on [0, 1], first level 0, last level 1. */
export function levelValue(feature: OrdinalFeature, levelIndex: number): number {
  return levelIndex / (feature.levels.length - 1);
}

const positionOn = ({ scale }: NumberFeature, amount: number): number =>
  scale === "log" ? Math.log10(amount) : amount;

const anchorPositions = oncePer((feature: NumberFeature) =>
  feature.anchors.map(({ at }) => positionOn(feature, at)),
);

/**
 * Partial value of a number: piecewise linear between the feature's anchors, in the number or its logarithm.
 * With the anchors 100,000 → 0, 1,000 → 0.5, 100 → 1 on a log scale, 10,000 has the value 0.25.
 */
export function numberValue(feature: NumberFeature, amount: number): number {
  const here = positionOn(feature, amount);
  const { anchors } = feature;
  const positions = anchorPositions(feature);
  for (let i = 1; i < anchors.length; i++) {
    const from = anchors[i - 1];
    const to = anchors[i];
    if (!from || !to) break;
    const start = positions[i - 1] as number;
    const share = (here - start) / ((positions[i] as number) - start);
    if (share <= 0) return from.value;
    if (share <= 1) return from.value + share * (to.value - from.value);
  }
  return anchors[anchors.length - 1]?.value ?? 1;
}
