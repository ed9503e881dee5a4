import { distance } from "fastest-levenshtein";
import { normaliseName } from "./names.ts";

const mostSuggestions = 3;
/** One slip is allowed for every so many letters. */
const lettersPerSlip = 3;

/** A name that may be suggested, and what is shown for it. */
export interface Suggestible {
  readonly key: string;
  readonly shown: string;
}

/**
 * Up to three names that are a few slips away from `text`, that it begins with, or that have it as a word; nearest first.
 * Names of fewer than three letters are never suggested for another.
 */
export function suggestNames(text: string, names: readonly Suggestible[]): string[] {
  const wanted = normaliseName(text);
  const isOneWord = wanted.length >= 3 && !wanted.includes(" ");
  const slips = new Map<string, number>();
  for (const { key, shown } of names) {
    const allowed = Math.max(1, Math.floor(Math.min(key.length, wanted.length) / lettersPerSlip));
    const close = Math.abs(key.length - wanted.length) <= allowed ? distance(wanted, key) : Infinity;
    const isBeginning = key.length >= 3 && wanted.startsWith(`${key} `);
    const isWordOf = isOneWord && key.includes(wanted) && key.split(" ").includes(wanted);
    const best = isBeginning ? 0 : isWordOf ? Math.min(close, 1) : close;
    if (best > allowed || key.length < 3) continue;
    slips.set(shown, Math.min(best, slips.get(shown) ?? Infinity));
  }
  return [...slips]
    .sort(([a, slipsA], [b, slipsB]) => slipsA - slipsB || (a < b ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(([shown]) => shown);
}
