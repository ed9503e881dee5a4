import type { Cell } from "../../../shared/cells/cell.ts";

/**
 * Turns what Sheets hands over into cells: a Date becomes the ISO date that the user sees in the sheet, and a number that
 * JSON cannot carry becomes text.
 * One reader asks Google once for each distinct date.
 */
export function createCellReader(): (cell: unknown) => Cell {
  const known = new Map<number, string>();
  return (cell) => {
    if (typeof cell === "string" || typeof cell === "boolean") return cell;
    if (typeof cell === "number") return Number.isFinite(cell) ? cell : String(cell);
    if (!isDate(cell)) return "";
    const text = known.get(cell.getTime()) ?? isoDate(cell);
    known.set(cell.getTime(), text);
    return text;
  };
}

/** Works for Dates of another realm, too. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

function isoDate(date: Date): string {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(date, timeZone, "yyyy-MM-dd");
}
