/**
 * A point in time as written in a table: a year, a year and month, or an ISO date, as text or (a year) as a number.
 * `parseDate(2011)` is `"2011"`, `parseDate("2019-04-02T10:00:00Z")` is `"2019-04-02"`, `parseDate("spring")` is undefined.
 */
export function parseDate(cell: string | number): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
    String(cell).trim(),
  );
  if (!match) return undefined;
  const [, year = "", month, day] = match;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${month}`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? `${year}-${month}-${day}` : undefined;
}

/** First day of a year, month or date, for comparing: `"2011"` is `"2011-01-01"`. */
export const firstDay = (date: string): string => date + "-01-01".slice(date.length - 4);

/** Last day of a year, month or date, for comparing: `"2011"` is `"2011-12-31"`. */
export const lastDay = (date: string): string => date + "-12-31".slice(date.length - 4);
