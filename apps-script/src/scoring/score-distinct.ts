import type { Cell } from "../../../shared/cells/cell.ts";
import type { ResultCell } from "../../../shared/scoring/score-table.ts";
import { mostRowsPerRequest, type Scored, score } from "./score.ts";

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
  const { distinct, places } = findDistinct(rows);
  const scored = score(rubricReference, { columns, rows: distinct });
  return { ...scored, rows: places.map((place) => scored.result.rows[place] ?? []) };
}

/** Any number of rows, in requests of at most 1,000 distinct ones; `present` turns an answer's row into what is wanted. */
export function scoreAll<Presented>(
  rubricReference: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  present: (row: readonly ResultCell[], scored: Scored) => Presented,
): Presented[] {
  const { distinct, places } = findDistinct(rows);
  const presented: Presented[] = [];
  for (let from = 0; from < distinct.length; from += mostRowsPerRequest) {
    const scored = score(rubricReference, { columns, rows: distinct.slice(from, from + mostRowsPerRequest) });
    for (const row of scored.result.rows) presented.push(present(row, scored));
  }
  return places.map((place) => presented[place] as Presented);
}

function findDistinct(rows: readonly (readonly Cell[])[]) {
  const positions = new Map<string, number>();
  const distinct: (readonly Cell[])[] = [];
  const places = rows.map((row) => {
    const key = JSON.stringify(row);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, distinct.length);
    return distinct.push(row) - 1;
  });
  return { distinct, places };
}
