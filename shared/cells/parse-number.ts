import { quote } from "./words.ts";

const ambiguous = /^\d{1,3}\.\d{3}$/;
const plain = /^\d+(\.\d+)?$/;
const grouped = /^\d{1,3}(?:([ ,]\d{3})+|(\.\d{3}){2,})$/;
const short = /^(\d+(?:\.\d+)?) ?([km])$/;

/**
 * A number as people write it: `1500`, `1,500`, `1 500`, `1.500.000`, `1.5k`, `2m`. Anything else gives undefined.
 * `parseAmount("1.5k")` is 1500.
 */
export function parseAmount(text: string): number | undefined {
  const trimmed = text
    .trim()
    .toLowerCase()
    .replace(/\u00a0/g, " ");
  if (isAmbiguous(trimmed)) return undefined;
  if (plain.test(trimmed)) return Number(trimmed);
  if (grouped.test(trimmed)) return Number(trimmed.replace(/[ ,.]/g, ""));
  const match = short.exec(trimmed);
  return match ? Number(match[1]) * (match[2] === "k" ? 1_000 : 1_000_000) : undefined;
}

/** `20.000` is twenty in one country and twenty thousand in another, so it is not read. */
export const isAmbiguous = (text: string): boolean => ambiguous.test(text.trim());

/** What is said of such a text: `"20.000" may be 20 or 20,000 people. Write 20 or 20000.` */
export function ambiguity(text: string, unit = ""): string {
  const [decimal, thousands] = [Math.round(100 * Number(text)) / 100, Number(text.trim().replace(".", ""))];
  const may = `${quote(text)} may be ${Number(text)} or ${formatAmount(thousands)}${unit && ` ${unit}`}`;
  return `${may}. Write ${decimal} or ${thousands}.`;
}

/** `1234567` as `1,234,567`, the same wherever it runs. */
export function formatAmount(amount: number): string {
  if (amount >= 0 && amount < 1_000_000 && Number.isInteger(amount)) return formatSmall(amount);
  const [whole = "0", fraction] = String(amount).split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction ? `${groups}.${fraction}` : groups;
}

/** Below a million there is at most one comma. */
function formatSmall(amount: number): string {
  if (amount < 1_000) return String(amount);
  const thousands = Math.floor(amount / 1_000);
  const rest = amount - 1_000 * thousands;
  return rest < 100 ? `${thousands},${String(1_000 + rest).slice(1)}` : `${thousands},${rest}`;
}
