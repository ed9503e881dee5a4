import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { limits } from "../stand-in/limits.ts";
import { Refusal } from "./refusal.ts";

/**
 * Rows of a CSV file in UTF-8, separated by comma, semicolon or tab.
 * @throws Refusal that names the file when it cannot be read as one.
 */
export async function readCsv(file: string): Promise<string[][]> {
  const text = await readText(file);
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const broken = errors.find((error) => error.type === "Quotes");
  if (broken)
    throw new Refusal(
      `${file} is not a clean CSV file: a quotation mark in row ${(broken.row ?? 0) + 1} is not closed.`,
    );
  for (const [row, cells] of data.entries()) {
    const column = cells.findIndex((cell) => cell.length > limits.cellCharacters);
    if (column < 0) continue;
    const place = `row ${row + 1}, column ${column + 1}`;
    throw new Refusal(
      `${file} has a cell of more than ${limits.cellCharacters} characters in ${place}. Shorten it.`,
    );
  }
  if (data.length === 0)
    throw new Refusal(`${file} is empty. Its first row must name the columns, one of them Platform.`);
  return data;
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT")
      throw new Refusal(`There is no file ${file}. Check the name and the folder.`);
    if (error.code === "EISDIR") throw new Refusal(`${file} is a folder. Name a CSV file in it.`);
    throw new Refusal(`${file} cannot be read (${error.code}). Check that you may open it.`);
  });
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Falls through to the refusal below.
  }
  throw new Refusal(`${file} is not a CSV file in UTF-8. Save it as “CSV UTF-8” and try again.`);
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
  const safe = rows.map((row) => row.map((cell, i) => (columns.has(i) ? withoutFormula(cell) : cell)));
  return `${Papa.unparse(safe, { newline: "\n" })}\n`;
}

const withoutFormula = (cell: unknown): unknown =>
  typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
