/**
 * Krippendorff's alpha: how far several raters agree beyond chance. 1 is perfect, 0 is chance, below 0 is worse.
 * After Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 */
export type Metric = "nominal" | "ordinal" | "interval";

/** Why there is no alpha, as a sentence. */
export interface NoAlpha {
  readonly kind: "none";
  readonly reason: string;
}

export interface Alpha {
  readonly kind: "alpha";
  readonly alpha: number;
}

/**
 * Alpha over units (rows) of ratings, one a rater; undefined is missing. Units with fewer than two ratings do not count.
 * For `ordinal` the ratings are ranks or other numbers whose order alone matters.
 * `krippendorffAlpha([[1, 1], [2, 2]], "nominal")` is `{ kind: "alpha", alpha: 1 }`.
 */
export function krippendorffAlpha(
  units: readonly (readonly (number | undefined)[])[],
  metric: Metric,
): Alpha | NoAlpha {
  const pairable = units
    .map((unit) => unit.filter((rating) => rating !== undefined))
    .filter((unit) => unit.length > 1);
  const frequencies = countRatings(pairable);
  const values = [...frequencies.keys()].sort((a, b) => a - b);
  if (pairable.length === 0) return { kind: "none", reason: "No row was rated twice." };
  if (pairable.length === 1)
    return { kind: "none", reason: "Only one row was rated twice, which says nothing." };
  if (values.length < 2)
    return { kind: "none", reason: "All ratings are the same, so agreement beyond chance has no meaning." };
  const distance = distances(metric, values, frequencies);
  const total = pairable.reduce((sum, unit) => sum + unit.length, 0);
  const observed = pairable.reduce(
    (sum, unit) => sum + disagreementWithin(unit, distance) / (unit.length - 1),
    0,
  );
  let expected = 0;
  for (const a of values) {
    for (const b of values)
      expected += (frequencies.get(a) ?? 0) * (frequencies.get(b) ?? 0) * distance(a, b);
  }
  return { kind: "alpha", alpha: 1 - ((total - 1) * observed) / expected };
}

function countRatings(units: readonly (readonly number[])[]): Map<number, number> {
  const frequencies = new Map<number, number>();
  for (const rating of units.flat()) frequencies.set(rating, (frequencies.get(rating) ?? 0) + 1);
  return frequencies;
}

type Distance = (a: number, b: number) => number;

/** Squared distances of the metric. */
function distances(
  metric: Metric,
  values: readonly number[],
  frequencies: ReadonlyMap<number, number>,
): Distance {
  if (metric === "nominal") return (a, b) => (a === b ? 0 : 1);
  if (metric === "interval") return (a, b) => (a - b) ** 2;
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = values.filter((value) => value >= low && value <= high);
    const count = between.reduce((sum, value) => sum + (frequencies.get(value) ?? 0), 0);
    return (count - ((frequencies.get(low) ?? 0) + (frequencies.get(high) ?? 0)) / 2) ** 2;
  };
}

function disagreementWithin(unit: readonly number[], distance: Distance): number {
  let sum = 0;
  for (const a of unit) for (const b of unit) sum += distance(a, b);
  return sum;
}
