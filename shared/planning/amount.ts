import { type Cell, isBlank } from "../cells/cell.ts";
import { parseAmount } from "../cells/parse-number.ts";

/** Money is counted in hundredths, so that sums are exact. */
export const inUnits = (money: number): number => Math.round(100 * money);

/** `sumOfMoney([0.1, 0.2])` is 0.3. */
export const sumOfMoney = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + inUnits(amount), 0) / 100;

const decoration = /^[$€£¥\s]+|(?:[$€£¥%\s]|\b(?:h|hours?)\b)+$/giu;
const groupedWithCents = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/;

/**
 * A number as marketers write it, without its currency, per cent sign or hours; undefined where it is none.
 * `readAmount("€ 1,200.50")` is 1200.5, `readAmount("40 %")` is 40.
 */
export function readAmount(cell: Cell | undefined): number | undefined {
  if (cell === undefined || isBlank(cell) || typeof cell === "boolean") return undefined;
  const text = String(cell).replace(decoration, "");
  return parseAmount(groupedWithCents.test(text) ? text.replace(/,/g, "") : text);
}
