import type { Cell } from "../../../shared/cells/cell.ts";
import type { ResultCell } from "../../../shared/scoring/result-rows.ts";
import { findDistinct } from "./distinct-rows.ts";
import { type Scored, score } from "./score.ts";

/** Results for rows of which each distinct one was sent once. */
export interface ScoredRows extends Scored {
  /** In the order of the rows given. */
  readonly rows: readonly (readonly ResultCell[])[];
}

/**
 * Scores rows; equal ones are sent once. Takes at most 1,000 distinct rows.
 * @throws UserMessage when the rubric does not exist.
 */
export function scoreDistinct(
  rubricReference: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): ScoredRows {
  const { distinct, places } = findDistinct(rows, JSON.stringify);
  const scored = score(rubricReference, { columns, rows: distinct });
  return { ...scored, rows: places.map((place) => scored.result.rows[place] ?? []) };
}
