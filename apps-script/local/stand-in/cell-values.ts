import type { ICellData, Nullable } from "@univerjs/core";
import { dateFromSerial, dateToSerial, isDateFormat } from "numfmt";
import { limits } from "./limits.ts";
import { isDate } from "./realm.ts";

/** Univer's cell types. */
const cellType = { number: 2, boolean: 3, forcedText: 4 } as const;

const dateFormat = "yyyy-mm-dd";

/** What `getValue` gives for a cell: text, number, boolean, Date, or `""` for a blank. */
export function readCell(cell: Nullable<ICellData>, numberFormat: string): unknown {
  const value = cell?.v ?? richText(cell);
  if (value === undefined || value === null || value === "") return "";
  if (cell?.t === cellType.boolean) return value === 1 || value === "1" || String(value) === "true";
  if (typeof value === "number" && numberFormat !== "" && isDateFormat(numberFormat))
    return serialToDate(value);
  if (cell?.t === cellType.number && typeof value === "string") return Number(value);
  return value;
}

/** Links are kept as rich text, which ends with a line break of its own. */
const richText = (cell: Nullable<ICellData>): string | undefined =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "");

/** What a cell becomes when `setValue` is given this: text that looks like a formula, number or boolean becomes one. */
export function writtenCell(value: unknown): ICellData {
  const nothing: ICellData = { v: null, f: null, si: null, p: null, t: null };
  if (isDate(value))
    return { ...nothing, v: serialOf(value), t: cellType.number, s: { n: { pattern: dateFormat } } };
  if (typeof value === "boolean") return { ...nothing, v: value ? 1 : 0, t: cellType.boolean };
  if (typeof value === "number") return { ...nothing, v: value, t: cellType.number };
  if (value === null || value === undefined || value === "") return nothing;
  return { ...nothing, ...typedText(String(value)) };
}

function typedText(text: string): ICellData {
  if (text.length > limits.cellCharacters) {
    throw new Error(
      `Your input contains more than the maximum of ${limits.cellCharacters} characters in a single cell.`,
    );
  }
  if (text.startsWith("'")) return { v: text.slice(1), t: cellType.forcedText };
  if (text.startsWith("=") && text.length > 1) return { f: text };
  if (/^[+-]/.test(text) && !/^[+-]\d+(\.\d+)?$/.test(text)) return { f: `=${text}` };
  if (/^(true|false)$/i.test(text)) return { v: /true/i.test(text) ? 1 : 0, t: cellType.boolean };
  if (/^[+-]?\d+(\.\d+)?$/.test(text)) return { v: Number(text), t: cellType.number };
  return { v: text, t: 1 };
}

const serialOf = (date: Date): number | null =>
  dateToSerial([
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  ]);

function serialToDate(serial: number): Date {
  const [year = 1900, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = dateFromSerial(serial) ?? [];
  return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
}
