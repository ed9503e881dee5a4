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
  const { data, errors, meta } = Papa.parse<string[]>(withPlainEnds(text.replace(/^\uFEFF/, "")), {
    skipEmptyLines: true,
    newline: "\n",
    delimitersToGuess: [...separators],
  });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw malformed(`A quotation mark in row ${(broken.row ?? 0) + 1} is not closed, or stands alone.`);
  const [headers, ...rows] = data;
  if (!headers)
    throw malformed("The body is empty. Send CSV whose first row names the columns, one of them Platform.");
  const columns = headers.map((header) => recogniseHeader(header) ?? header);
  return { headers, columns, rows, separator: separators.find((each) => each === meta.delimiter) ?? "," };
}

/** Papa takes one kind of end for the whole of a text. */
const withPlainEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const malformed = (detail: string): ProblemError => new ProblemError("malformed-csv", detail);
