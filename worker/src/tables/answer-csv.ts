import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { writeCsv } from "./csv-out.ts";

type CsvCell = string | number | boolean | null | undefined;

/** The table that was sent, as far as an answer in CSV repeats it. */
export interface Echo {
  readonly headers: readonly string[];
  readonly rows: readonly unknown[];
  /** Names of columns that the core does not know. */
  readonly ignored: readonly string[];
}

const mostIgnoredNamed = 20;

/** Answers with the columns that were sent and those of the result side by side. */
export function answerCsv(
  c: Context<AppEnv>,
  echo: Echo,
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): Response {
  const width = echo.headers.length;
  const body = rows.map((row, i) => [...cellsOf(echo.rows[i], width), ...row]);
  const text = writeCsv([[...echo.headers, ...columns], ...body]);
  const ignored = echo.ignored.slice(0, mostIgnoredNamed).map(toWellFormedUri);
  return c.body(text, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'inline; filename="socialtype.csv"',
    ...(ignored.length > 0 && { "X-Ignored-Columns": ignored.join(",") }),
  });
}

/** The cells of a row, as many as there are columns; what is no list of cells has none. */
function cellsOf(row: unknown, width: number): CsvCell[] {
  const cells: readonly unknown[] = Array.isArray(row) ? row : [];
  return Array.from({ length: width }, (_, i) => {
    const cell = cells[i];
    return typeof cell === "object" || cell === undefined ? null : (cell as CsvCell);
  });
}

/** Half characters cannot be percent-encoded. */
const toWellFormedUri = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"));
