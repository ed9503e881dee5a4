import fc from "fast-check";
import type { Cell } from "../../../shared/cells/cell.ts";
import { features } from "../../../shared/features/index.ts";

/** A cell of each feature: plain, partly known, unknown, not applicable or blank. */
export const rowArbitrary: fc.Arbitrary<Cell[]> = fc.tuple(
  ...features.map((feature): fc.Arbitrary<Cell> => {
    const other = fc.constantFrom<Cell>("unknown", "n/a", null);
    if (feature.kind === "date") return other;
    if (feature.kind === "number") {
      const amount = fc.integer({
        min: Math.max(1, feature.minimum),
        max: Math.min(500_000, feature.maximum),
      });
      const range = fc.tuple(amount, amount).map(([a, b]) => `${a}..${b}`);
      return fc.oneof({ weight: 3, arbitrary: amount }, range, other);
    }
    const value = fc.constantFrom(...feature.levels.map((level) => level.value));
    const range = fc.tuple(value, value).map(([a, b]) => `${a}|${b}`);
    return fc.oneof({ weight: 3, arbitrary: value }, range, other);
  }),
);
