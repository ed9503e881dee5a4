import Papa from "papaparse";
import { type Separator, separators } from "./csv-in.ts";

export type CsvCell = string | number | boolean | null | undefined;

/** What spreadsheets take for a formula: also after blanks, tab or line break, and in full-width letters. */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠]/u;

/**
 * A table as CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it, also behind a separator that is not the table's
 * own, at which somebody's spreadsheet may divide the cell; numbers stay numbers.
 * `writeCsv([["=1+1", -4]])` is `"'=1+1,-4\r\n"`.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], separator: Separator = ","): string {
  const others = separators.filter((each) => each !== separator);
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? withoutFormula(cell, others) : cell)),
  );
  return `${Papa.unparse(safe, { newline: "\r\n", delimiter: separator })}\r\n`;
}

/** Blanks, quotation marks and separators, and what may begin a formula behind them; a run is taken whole, so that long ones take no longer. */
const gap = /[\s",;]+[=+\-@＝＋－＠]?/gu;

function withoutFormula(text: string, others: readonly Separator[]): string {
  const begin = text.length - text.trimStart().length;
  const inside = text
    .slice(begin)
    .replace(gap, (run) =>
      /[^\s",;]$/u.test(run) && others.some((each) => run.includes(each))
        ? `${run.slice(0, -1)}'${run.slice(-1)}`
        : run,
    );
  const safe = text.slice(0, begin) + inside;
  return formula.test(text) || /^[\t\r]/.test(text) ? `'${safe}` : safe;
}
