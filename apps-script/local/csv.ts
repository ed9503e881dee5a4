import Papa from "papaparse";
import { limits } from "./stand-in/limits.ts";

/** What is wrong with a file, as the rest of a sentence that begins with its name. */
export class BadFile extends Error {}

/**
 * Rows of a CSV file in UTF-8, separated by comma, semicolon or tab.
 * @throws BadFile when it cannot be read as one.
 */
export function parseCsv(bytes: Uint8Array): string[][] {
  const { data, errors } = Papa.parse<string[]>(decode(bytes).replace(/\r\n?/g, "\n"), {
    skipEmptyLines: "greedy",
    // One kind of end for the whole text, whatever it had.
    newline: "\n",
    // Not the others that Papa knows: `|` stands between alternatives in a cell.
    delimitersToGuess: [",", ";", "\t"],
  });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw new BadFile(
      `is not a clean CSV file: a quotation mark in row ${(broken.row ?? 0) + 1} is not closed.`,
    );
  checkCells(data);
  return data;
}

/** @throws BadFile when there is nothing, or a cell that no sheet could hold. */
export function checkCells(rows: readonly (readonly unknown[])[]): void {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => typeof cell === "string" && cell.length > limits.cellCharacters);
    if (column < 0) continue;
    const place = `row ${row + 1}, column ${column + 1}`;
    throw new BadFile(`has a cell of more than ${limits.cellCharacters} characters in ${place}. Shorten it.`);
  }
  if (rows.length === 0)
    throw new BadFile("is empty. Its first row must name the columns, one of them Platform.");
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Falls through to the refusal below.
  }
  throw new BadFile("is not a CSV file in UTF-8. Save it as “CSV UTF-8” and try again.");
}

/**
 * A cell of a file as it is to be typed into a sheet, so that it comes out as it went in: formulas and numbers are what they
 * look like, everything else (`007`, `+49 171`, `TRUE`) is text.
 */
export function typedCell(text: string): string | number {
  if (text.startsWith("=")) return text;
  return text !== "" && String(Number(text)) === text ? Number(text) : text && `'${text}`;
}

/** Rows as CSV. In the columns named, text that a spreadsheet would take for a formula gets an apostrophe. */
export function toCsv(rows: readonly (readonly unknown[])[], columns: ReadonlySet<number>): string {
  const safe = rows.map((row) => row.map((cell, i) => (columns.has(i) ? withoutFormula(cell) : plain(cell))));
  return `${Papa.unparse(safe, { newline: "\n" })}\n`;
}

const withoutFormula = (cell: unknown): unknown =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : plain(cell);

const plain = (cell: unknown): unknown => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
