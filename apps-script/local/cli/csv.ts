import { readFile } from "node:fs/promises";
import Papa from "papaparse";
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
  throw new Refusal(
    `${file} is not a CSV file in UTF-8. Save the sheet as “Comma-separated values” and try again.`,
  );
}

/** Rows as CSV. Text that a spreadsheet would take for a formula gets an apostrophe. */
export const toCsv = (rows: readonly (readonly unknown[])[]): string =>
  `${Papa.unparse(rows as unknown[][], { escapeFormulae: true, newline: "\n" })}\n`;
