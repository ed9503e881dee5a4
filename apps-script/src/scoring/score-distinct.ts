import type { Cell } from "../../../shared/cells/cell.ts";
import type { ResultCell } from "../../../shared/scoring/score-table.ts";
import { type Scored, score } from "./score.ts";

/** Results for rows of which each distinct one was sent once. */
export interface ScoredRows extends Scored {
  /** In the order of the rows given. */
  readonly rows: readonly (readonly ResultCell[])[];
}

/** Scores rows; equal ones are sent once. */
export function scoreDistinct(
  rubricReference: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): ScoredRows {
  const positions = new Map<string, number>();
  const distinct: (readonly Cell[])[] = [];
  const places = rows.map((row) => {
    const key = JSON.stringify(row);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, distinct.length);
    return distinct.push(row) - 1;
  });
  const scored = score(rubricReference, { columns, rows: distinct });
  return { ...scored, rows: places.map((place) => scored.result.rows[place] ?? []) };
}
