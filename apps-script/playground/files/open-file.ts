import type { FWorkbook } from "@univerjs/sheets/facade";
import { BadFile, checkCells, parseCsv, typedCell } from "../../local/csv.ts";
import { worksheetOf } from "./worksheet.ts";

/** Sheets allows so many characters in a tab's name. */
const mostCharacters = 50;

/**
 * Opens a CSV or Excel file in a tab of its own, so that nothing is lost, and says what it did.
 * @throws BadFile when the file is neither, or holds what no sheet could.
 */
export async function openFile(workbook: FWorkbook, file: File): Promise<string> {
  const rows = await readRows(file);
  const name = openRows(workbook, file.name.replace(/\.\w+$/, ""), rows);
  const columns = Math.max(...rows.map((row) => row.length));
  return `${file.name} is open in the tab ${name}: ${rows.length} lines, ${columns} columns.`;
}

/** Puts rows on a tab of their own, named like this or with a number after it, and gives its name. */
export function openRows(workbook: FWorkbook, wanted: string, rows: readonly (readonly unknown[])[]): string {
  const taken = new Set(workbook.getSheets().map((sheet) => sheet.getSheetName()));
  const name = freeName(wanted.slice(0, mostCharacters) || "Sheet", taken);
  workbook.insertSheet(name, { sheet: worksheetOf(name, rows) });
  return name;
}

async function readRows(file: File): Promise<readonly (readonly unknown[])[]> {
  if (!/\.xlsx$/i.test(file.name)) {
    return parseCsv(new Uint8Array(await file.arrayBuffer())).map((row) => row.map(typedCell));
  }
  const { readSheet } = await import("read-excel-file/browser");
  const rows = await readSheet(file).catch(() => {
    throw new BadFile(
      "is not an Excel workbook that can be read. Save it as “Excel workbook (.xlsx)” and try again.",
    );
  });
  checkCells(rows);
  // A text that looks like a formula is a text in Excel; formulas arrive as what they gave.
  return rows.map((row) => row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)));
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let next = 2; taken.has(name); next++) name = `${wanted} ${next}`;
  return name;
}
