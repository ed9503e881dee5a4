import { type Cell, isBlank } from "../cells/cell.ts";
import { parseAmount } from "../cells/parse-number.ts";

const decoration = /^[$€£¥\s]+|(?:[$€£¥%\s]|\b(?:h|hours?)\b)+$/giu;

/**
 * A number as marketers write it, without its currency, per cent sign or hours; undefined where it is none.
 * `readAmount("€ 1,200")` is 1200, `readAmount("40 %")` is 40.
 */
export function readAmount(cell: Cell | undefined): number | undefined {
  if (cell === undefined || isBlank(cell) || typeof cell === "boolean") return undefined;
  return parseAmount(String(cell).replace(decoration, ""));
}
