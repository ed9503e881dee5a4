import type { DateFeature, Feature, NumberFeature, OrdinalFeature } from "../features/feature.ts";
import {
  type Cell,
  type CellProblem,
  type FeatureCell,
  notApplicableCell,
  problem,
  unknownCell,
} from "./cell.ts";
import { parseDate } from "./parse-date.ts";
import { ambiguity, formatAmount, isAmbiguous, parseAmount } from "./parse-number.ts";
import { levelValue, numberValue } from "./value-function.ts";
import { normaliseWord, quote } from "./words.ts";

const unknownWords = new Set(["unknown", "?"]);
const notApplicableWords = new Set(["n/a", "na", "not applicable"]);

/** A check box, or what is left of it in a file. */
const checkBoxWords = new Map([
  ["true", "yes"],
  ["false", "no"],
]);

/**
 * Reads a cell that is not blank. Besides the feature's values it may hold `unknown`, `n/a`, a range `a..b` or
 * alternatives `x|y`; the last two become the interval that spans them.
 */
export function parseFeatureCell(feature: Feature, cell: Cell): FeatureCell | CellProblem {
  // Nothing in a number can be misread.
  if (feature.kind === "number" && typeof cell === "number" && isWithin(feature, cell))
    return amountSpan(feature, cell, cell);
  const text = checkBoxWords.get(String(cell).toLowerCase()) ?? String(cell);
  const word = normaliseWord(text);
  if (unknownWords.has(word)) return unknownCell;
  if (notApplicableWords.has(word)) return notApplicableCell;
  switch (feature.kind) {
    case "ordinal":
      return parseLevels(feature, text);
    case "number":
      return parseAmounts(feature, text);
    case "date":
      return parseDay(feature, text);
  }
}

function parseDay({ title }: DateFeature, text: string): FeatureCell | CellProblem {
  const date = parseDate(text);
  return date === undefined
    ? problem(`${title}: ${quote(text)} is not a date. Write a year or a date like 2019-04-02.`)
    : { kind: "value", low: 0, high: 1, text: date };
}

/** `a..b` and `x|y` as the list of their parts; Sheets turns three dots into one character. */
function splitParts(text: string): string[] {
  return text.split(/\s*(?:\.{2,3}|…|\|)\s*/);
}

function parseLevels(feature: OrdinalFeature, text: string): FeatureCell | CellProblem {
  const words = feature.levels.map((level) => normaliseWord(level.value));
  const indexes = splitParts(text).map((part) => words.indexOf(normaliseWord(part)));
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  if (first < 0) {
    const allowed = feature.levels.map((level) => level.value).join(", ");
    return problem(
      `${feature.title}: ${quote(text)} is not one of ${allowed}; or write unknown, n/a, a..b or x|y.`,
    );
  }
  return levelSpan(feature, first, last);
}

/** The cell that says one level, or all from one level to another. */
export const levelSpan = (feature: OrdinalFeature, first: number, last: number): FeatureCell => ({
  kind: "value",
  low: levelValue(feature, first),
  high: levelValue(feature, last),
  text: spanText(feature.levels[first]?.value ?? "", feature.levels[last]?.value ?? ""),
});

const isWithin = ({ minimum, maximum }: NumberFeature, amount: number): boolean =>
  amount >= minimum && amount <= maximum;

function parseAmounts(feature: NumberFeature, text: string): FeatureCell | CellProblem {
  const parts = splitParts(text);
  const amounts = parts.map(parseAmount).filter((amount) => amount !== undefined);
  const doubtful = parts.find(isAmbiguous);
  if (doubtful !== undefined) return problem(`${feature.title}: ${ambiguity(doubtful, feature.unit)}`);
  if (amounts.length < parts.length || !amounts.every((amount) => isWithin(feature, amount))) {
    const bounds = `${formatAmount(feature.minimum)} to ${formatAmount(feature.maximum)}`;
    return problem(
      `${feature.title}: ${quote(text)} is not a number of ${feature.unit} from ${bounds}; or write unknown, n/a or a..b.`,
    );
  }
  return amountSpan(feature, Math.min(...amounts), Math.max(...amounts));
}

function amountSpan(feature: NumberFeature, smallest: number, largest: number): FeatureCell {
  const value = numberValue(feature, smallest);
  const text = formatAmount(smallest);
  const amounts = [smallest, largest] as const;
  if (smallest === largest) return { kind: "value", low: value, high: value, text, amounts };
  const other = numberValue(feature, largest);
  return {
    kind: "value",
    low: Math.min(value, other),
    high: Math.max(value, other),
    text: spanText(text, formatAmount(largest)),
    amounts,
  };
}

const spanText = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
