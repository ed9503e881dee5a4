import { firstDay, lastDay } from "../cells/parse-date.ts";

/**
 * The row that holds at a date: the latest of all without one, else the latest not after it, else undefined.
 * Rows stand oldest first; a year counts as its whole span.
 */
export function rowAsOf<Row extends { readonly asOf: string }>(
  rows: readonly Row[],
  asOf: string | undefined,
): Row | undefined {
  if (asOf === undefined) return rows[rows.length - 1];
  const until = lastDay(asOf);
  return rows.filter((row) => firstDay(row.asOf) <= until).pop();
}
