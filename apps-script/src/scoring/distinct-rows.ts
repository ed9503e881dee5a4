/** Rows of which each is there once, and where each of the given ones went. */
export interface DistinctRows<Row> {
  readonly distinct: readonly Row[];
  readonly keys: readonly string[];
  /** For every given row its position in `distinct`. */
  readonly places: readonly number[];
}

/** Finds rows that have the same key. */
export function findDistinct<Row>(rows: readonly Row[], keyOf: (row: Row) => string): DistinctRows<Row> {
  const positions = new Map<string, number>();
  const distinct: Row[] = [];
  const places = rows.map((row) => {
    const key = keyOf(row);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, distinct.length);
    return distinct.push(row) - 1;
  });
  return { distinct, keys: [...positions.keys()], places };
}
