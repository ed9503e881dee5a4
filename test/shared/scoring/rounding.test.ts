import fc from "fast-check";
import { expect, test } from "vitest";
import { showSupports } from "../../../shared/scoring/classify.ts";
import { roundHalfAway, roundToTotal } from "../../../shared/scoring/rounding.ts";

test.each([
  [12.5, 13],
  [-12.5, -13],
  [12.49, 12],
  [-0.4, 0],
])("%d is shown as %d", (value, shown) => {
  expect(Object.is(roundHalfAway(value), shown)).toBe(true);
});

test("parts are rounded so that they sum to the shown total, largest remainder first", () => {
  expect(roundToTotal([1.4, 1.4, -0.8], 2)).toEqual([2, 1, -1]);
  expect(roundToTotal([33.4, 33.3, 33.3], 100)).toEqual([34, 33, 33]);
  expect(roundToTotal([-0.5, 0.5], 0)).toEqual([0, 0]);
});

test("rounded parts sum to the rounded sum and stay within one of the part", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 15 }),
      (parts) => {
        const total = roundHalfAway(parts.reduce((sum, part) => sum + part, 0));
        const whole = roundToTotal(parts, total);
        expect(whole.reduce((sum, part) => sum + part, 0)).toBe(total);
        whole.forEach((part, i) => {
          expect(Math.abs(part - (parts[i] ?? 0))).toBeLessThanOrEqual(1 + 1e-6);
        });
      },
    ),
  );
});

test("supports that would sum to more than 100 by rounding do not", () => {
  // 49.5 and 50.5 round to 50 and, one lean point further, 51.
  expect(showSupports(49.5, 50.5)).toEqual({ media: 49, networking: 50 });
  expect(showSupports(12.4, 30.3)).toEqual({ media: 12, networking: 30 });
});

test("shown supports differ by the shown lean, sum to at most 100 and stay within one of the support", () => {
  const supports = fc
    .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([media, share]) => [media, (100 - media) * share] as const);
  fc.assert(
    fc.property(supports, ([media, networking]) => {
      const shown = showSupports(media, networking);
      expect(shown.networking - shown.media).toBe(roundHalfAway(networking - media));
      expect(shown.media + shown.networking).toBeLessThanOrEqual(100);
      expect(Math.min(shown.media, shown.networking)).toBeGreaterThanOrEqual(0);
      expect(Math.abs(shown.media - media)).toBeLessThanOrEqual(1.5 + 1e-6);
      expect(Math.abs(shown.networking - networking)).toBeLessThanOrEqual(1.5 + 1e-6);
    }),
  );
});
