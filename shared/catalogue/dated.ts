import { firstDay, lastDay } from "../cells/parse-date.ts";

/**
 * The row that holds at a date: the latest of all without one, else the latest not after it; `isEarly` where there is none
 * and the oldest stands in for it. Rows stand oldest first; a year counts as its whole span.
 */
export function rowAsOf<Row extends { readonly asOf: string }>(
  rows: readonly Row[],
  asOf: string | undefined,
): { readonly row: Row; readonly isEarly: boolean } | undefined {
  const [oldest] = rows;
  const until = asOf === undefined ? undefined : lastDay(asOf);
  const past = until === undefined ? [...rows] : rows.filter((row) => firstDay(row.asOf) <= until);
  const row = past.pop();
  if (row) return { row, isEarly: false };
  return oldest && { row: oldest, isEarly: true };
}
