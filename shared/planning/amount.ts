import { type Cell, isBlank } from "../cells/cell.ts";
import { ambiguity, isAmbiguous, parseAmount } from "../cells/parse-number.ts";

/** Money is counted in hundredths, so that sums are exact. */
export const inUnits = (money: number): number => Math.round(100 * money);

/** `sumOfMoney([0.1, 0.2])` is 0.3. */
export const sumOfMoney = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + inUnits(amount), 0) / 100;

const currency = String.raw`\p{Sc}|\b[A-Z]{3}\b`;
const before = new RegExp(`^(?:${currency}|\\s)+`, "u");
const after = new RegExp(`(?:${currency}|[%\\s]|(?<=[\\d\\s])[hH](?:(?:ou)?rs?)?)+$`, "u");
const mostCharacters = 100;
const groupedWithCents = /^\d{1,3}(?:,\d{3})+\.\d{1,2}$/;

/**
 * A number as marketers write it, without its currency, per cent sign or hours; undefined where it is none.
 * `readAmount("€ 1,200.50")` is 1200.5, `readAmount("900 USD")` is 900, `readAmount("8h")` is 8, `readAmount("40 %")` is 40.
 */
export function readAmount(cell: Cell | undefined): number | undefined {
  if (typeof cell === "number") return cell >= 0 && Number.isFinite(cell) ? cell : undefined;
  if (cell === undefined || isBlank(cell) || typeof cell === "boolean") return undefined;
  const text = bare(cell as string);
  return parseAmount(groupedWithCents.test(text) ? text.replace(/,/g, "") : text);
}

/** Why a cell is no amount, as a sentence: that it can be read in two ways, else what the caller says. */
export function amountProblem(cell: Cell, otherwise: string): string {
  const text = bare(String(cell));
  return isAmbiguous(text) ? ambiguity(text) : otherwise;
}

/** An amount without what stands around it; longer texts are none, and would take long to look through. */
const bare = (text: string): string =>
  text.length > mostCharacters ? text : text.replace(before, "").replace(after, "");
