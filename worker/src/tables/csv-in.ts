import Papa from "papaparse";
import { recogniseHeader } from "../../../shared/table/headers.ts";
import { ProblemError } from "../problems/problem.ts";

/** Those of CSV. Not `|`, which stands between alternatives in a cell. */
export const separators = [",", ";", "\t"] as const;

export type Separator = (typeof separators)[number];

/** A table as CSV brings it: headers as they were written, columns as the core knows them. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
}

/**
 * Reads CSV with comma, semicolon or tab, and with any ends of lines, even mixed. The first row names the columns by id or by the titles of
 * the sheet; empty lines are left out.
 * @throws ProblemError 400 when it is not CSV.
 */
export function readCsv(text: string): CsvTable {
  if (text.includes("\0"))
    throw malformed("The body is not text in UTF-8. Save the file as “CSV UTF-8” and send it again.");
  const plain = withPlainEnds(text.replace(/^\uFEFF/, ""));
  const separator = separatorOf(plain);
  const { rows: all, brokenRow } = readRows(plain, separator);
  if (brokenRow !== undefined)
    throw malformed(`A quotation mark in row ${brokenRow} is not closed, or stands alone.`);
  const [headers, ...rows] = all;
  if (!headers)
    throw malformed("The body is empty. Send CSV whose first row names the columns, one of them Platform.");
  const columns = headers.map((header) => recogniseHeader(header) ?? header);
  return { headers, columns, rows, separator };
}

/** What Papa takes for the separator after a look at the first rows. */
function separatorOf(text: string): Separator {
  const { meta } = Papa.parse(text, {
    preview: 1,
    skipEmptyLines: true,
    newline: "\n",
    delimitersToGuess: [...separators],
  });
  return separators.find((each) => each === meta.delimiter) ?? ",";
}

/**
 * Rows that are not empty, and which is the first with a wrong quotation mark, counted from 1 with the empty ones. Each row is handed over as
 * it is read, and the list in the end: what Papa itself has of a text stays in memory long after the request.
 */
function readRows(text: string, separator: Separator) {
  let rows: string[][] = [];
  let count = 0;
  let brokenRow: number | undefined;
  Papa.parse<string[]>(text, {
    newline: "\n",
    delimiter: separator,
    step: ({ data, errors }) => {
      count++;
      if (errors.some(({ type }) => type === "Quotes")) brokenRow ??= count;
      if (data.length > 1 || data[0] !== "") rows.push(data);
    },
  });
  const read = rows;
  rows = [];
  return { rows: read, brokenRow };
}

/** Papa takes one kind of end for the whole of a text. */
const withPlainEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const malformed = (detail: string): ProblemError => new ProblemError("malformed-csv", detail);
