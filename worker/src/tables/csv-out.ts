import Papa from "papaparse";

type CsvCell = string | number | boolean | null | undefined;

/** What spreadsheets take for a formula: also after blanks, tab or line break, and in full-width letters. */
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠]/u;

/**
 * A table as CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 * `writeCsv([["=1+1", -4]])` is `"'=1+1,-4\r\n"`.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const safe = rows.map((row) => row.map(withoutFormula));
  return `${Papa.unparse(safe, { newline: "\r\n" })}\r\n`;
}

const withoutFormula = (cell: CsvCell): CsvCell =>
  typeof cell === "string" && (formula.test(cell) || /^[\t\r]/.test(cell)) ? `'${cell}` : cell;
