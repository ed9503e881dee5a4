/** Slack for sums of floating point numbers that are whole or half in exact arithmetic. */
const slack = 1e-9;

/**
 * The nearest whole number, halves away from zero, so that a mirrored lean is shown mirrored.
 * `roundHalfAway(-12.5)` is -13; never -0.
 */
export function roundHalfAway(value: number): number {
  const magnitude = Math.floor(Math.abs(value) + 0.5 + slack);
  return value < 0 && magnitude > 0 ? -magnitude : magnitude;
}

/**
 * Whole numbers that sum to `total`, by largest remainder; ties go to the earlier part.
 * `roundToTotal([1.4, 1.4, -0.8], 2)` is `[2, 1, -1]`.
 */
export function roundToTotal(parts: readonly number[], total: number): number[] {
  const floors = parts.map((part) => Math.floor(part + slack));
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = parts.map((_, i) => i);
  const remainder = (i: number) => (parts[i] ?? 0) - (floors[i] ?? 0);
  byRemainder.sort((a, b) => {
    const difference = remainder(b) - remainder(a);
    return Math.abs(difference) < slack ? a - b : difference;
  });
  const raised = new Set(byRemainder.slice(0, missing));
  return floors.map((floor, i) => (raised.has(i) ? floor + 1 : floor) || 0);
}
