/**
 * How Sheets shows a cell of a result column under the column's number format.
 * `shownText(0.834, "0%")` is `"83%"`, `shownText(25, "+0;-0;0")` is `"+25"`.
 */
export function shownText(cell: string | number | boolean, numberFormat: string | undefined): string {
  if (typeof cell !== "number" || numberFormat === undefined) return String(cell);
  if (numberFormat.endsWith("%")) return `${Math.round(cell * 100)}%`;
  const sign = numberFormat.startsWith("+") && cell > 0 ? "+" : "";
  return `${sign}${Math.round(cell)}`;
}
