import { readFile } from "node:fs/promises";
import { BadFile, parseCsv } from "../csv.ts";
import { Refusal } from "./refusal.ts";

/**
 * Rows of a CSV file in UTF-8, separated by comma, semicolon or tab.
 * @throws Refusal that names the file when it cannot be read as one.
 */
export async function readCsv(file: string): Promise<string[][]> {
  const bytes = await readBytes(file);
  try {
    return parseCsv(bytes);
  } catch (error) {
    throw error instanceof BadFile ? new Refusal(`${file} ${error.message}`) : error;
  }
}

function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT")
      throw new Refusal(`There is no file ${file}. Check the name and the folder.`);
    if (error.code === "EISDIR") throw new Refusal(`${file} is a folder. Name a CSV file in it.`);
    throw new Refusal(`${file} cannot be read (${error.code}). Check that you may open it.`);
  });
}
