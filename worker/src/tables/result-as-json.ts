import type { ScoredTable } from "../../../shared/scoring/score-table.ts";

/**
 * A result as JSON. Sentences have arrows, rows have not: written apart, rows take one byte a character, and the engine
 * need not begin again at the first arrow.
 */
export function resultAsJson({ rows, texts, warnings, ...head }: ScoredTable): string {
  const start = JSON.stringify(head).slice(0, -1);
  const [ofRows, ofTexts, ofWarnings] = [rows, texts, warnings].map((part) => JSON.stringify(part));
  return `${start},"rows":${ofRows},"texts":${ofTexts},"warnings":${ofWarnings}}`;
}
