import { toCsv } from "../../local/csv.ts";
import type { StandInDocument } from "../../local/stand-in/document.ts";
import { visibleSheet } from "../../local/visible-sheet.ts";

/** Saves the active sheet, as it is seen, as a CSV file in UTF-8. */
export function downloadCsv(document: StandInDocument): void {
  const { rows, ownColumns } = visibleSheet(document);
  save(`${sheetName(document)}.csv`, new Blob([toCsv(rows, ownColumns)], { type: "text/csv;charset=utf-8" }));
}

/** Saves the active sheet, as it is seen, as an Excel workbook; texts stay texts, whatever they start with. */
export async function downloadExcel(document: StandInDocument): Promise<void> {
  const { default: writeExcel } = await import("write-excel-file/browser");
  const { rows, formats } = visibleSheet(document);
  const cells = rows.map((row, r) => row.map((value, c) => excelCell(value, formats[r]?.[c] ?? "", r === 0)));
  const name = sheetName(document);
  const blob = await writeExcel(cells, { sheet: name.slice(0, 31), stickyRowsCount: 1 }).toBlob();
  save(`${name}.xlsx`, blob);
}

function excelCell(value: unknown, format: string, isHeader: boolean) {
  if (value === "") return null;
  if (typeof value === "number")
    return { type: Number, value, ...(format !== "" && format !== "General" && { format }) };
  if (value instanceof Date) return { type: Date, value, format: format || "yyyy-mm-dd" };
  if (typeof value === "boolean") return { type: Boolean, value };
  return { type: String, value: String(value), ...(isHeader && { fontWeight: "bold" as const }) };
}

/** The tab's name without what file systems refuse. */
const sheetName = ({ workbook }: StandInDocument): string =>
  workbook
    .getActiveSheet()
    .getSheetName()
    .replace(/[\\/:*?"<>|[\]]/g, " ")
    .trim() || "Sheet";

function save(name: string, blob: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
