import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import type { Separator } from "./csv-in.ts";
import { type CsvCell, writeCsv } from "./csv-out.ts";

/** The table that was sent, as far as an answer in CSV repeats it. */
export interface Echo {
  readonly headers: readonly string[];
  readonly rows: readonly unknown[];
  /** Names of columns that the core does not know. */
  readonly ignored: readonly string[];
  /** Its own, where it was CSV. */
  readonly separator: Separator | undefined;
}

const mostIgnoredNamed = 20;
/** Clients take some kilobytes of headers, all together. */
const mostIgnoredCharacters = 2_000;

/** Answers with the columns that were sent and those of the result side by side. */
export function answerCsv(
  c: Context<AppEnv>,
  echo: Echo,
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): Response {
  const width = echo.headers.length;
  const body = rows.map((row, i) => [...cellsOf(echo.rows[i], width), ...row]);
  const text = writeCsv([[...echo.headers, ...columns], ...body], echo.separator);
  const ignored = namedInHeader(echo.ignored);
  return c.body(text, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'inline; filename="socialtype.csv"',
    ...(ignored !== "" && { "X-Ignored-Columns": ignored }),
  });
}

/** The first names, as many as fit. */
function namedInHeader(ignored: readonly string[]): string {
  const names = ignored.slice(0, mostIgnoredNamed).map(toWellFormedUri);
  while (names.join(",").length > mostIgnoredCharacters) names.pop();
  return names.join(",");
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
