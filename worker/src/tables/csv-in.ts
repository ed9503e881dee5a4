import Papa from "papaparse";
import { recogniseHeader } from "../../../shared/table/headers.ts";
import { ProblemError } from "../problems/problem.ts";

/** A table as CSV brings it: headers as they were written, columns as the core knows them. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads CSV with comma, semicolon or tab. The first row names the columns by id or by the titles of the sheet; empty lines are left
 * out.
 * @throws ProblemError 400 when it is not CSV.
 */
export function readCsv(text: string): CsvTable {
  if (text.includes("\0") || text.includes("\uFFFD"))
    throw malformed("The body is not text in UTF-8. Save the file as “CSV UTF-8” and send it again.");
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    skipEmptyLines: true,
    delimitersToGuess,
  });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw malformed(`A quotation mark in row ${(broken.row ?? 0) + 1} is not closed, or stands alone.`);
  const [headers = [], ...rows] = data;
  return { headers, columns: headers.map((header) => recogniseHeader(header) ?? header), rows };
}

/** Not the others that Papa knows: `|` stands between alternatives in a cell. */
const delimitersToGuess = [",", ";", "\t"];

const malformed = (detail: string): ProblemError => new ProblemError("malformed-csv", detail);
