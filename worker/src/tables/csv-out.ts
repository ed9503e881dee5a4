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
  const others = separators.filter((each) => each !== separator).join("");
  const behindAnother = new RegExp(`([${others}][\\s"]*)(?=[=+\\-@＝＋－＠])`, "gu");
  const safe = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? withoutFormula(cell, behindAnother) : cell)),
  );
  return `${Papa.unparse(safe, { newline: "\r\n", delimiter: separator })}\r\n`;
}

function withoutFormula(text: string, behindAnother: RegExp): string {
  const begin = text.length - text.trimStart().length;
  const safe = text.slice(0, begin) + text.slice(begin).replace(behindAnother, "$1'");
  return formula.test(text) || /^[\t\r]/.test(text) ? `'${safe}` : safe;
}
