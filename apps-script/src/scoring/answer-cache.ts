import type { Cell } from "../../../shared/cells/cell.ts";
import { isBlank } from "../../../shared/cells/cell.ts";
import { hash } from "../hash.ts";
import { mostCacheSeconds, readCacheAll, writeCacheAll } from "../services/cache.ts";
import { markToRenew } from "./breaker.ts";

/**
 * Answers to custom functions, kept in the document cache so that reopening a sheet asks nothing. A cache that fails or
 * holds rubbish costs a request, never an answer.
 */
const prefix = "socialtype.answer.";
const keyDigits = 32;

/** Google holds 1,000 items and cuts down to the 900 that live longest when there are more. */
const mostPut = 900;

/**
 * Under which name a row's answer is kept: a hash of what the answer depends on and of the filled-in cells by column, so
 * that the order of columns and blank ones do not matter.
 */
export function answerKey(
  basis: readonly unknown[],
  columns: readonly string[],
  row: readonly Cell[],
): string {
  const filledIn = columns
    .map((column, i) => [column, row[i] ?? null] as const)
    .filter(([, cell]) => !isBlank(cell))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return prefix + hash([basis, filledIn], keyDigits);
}

/** What is kept under these keys; what is no JSON is left out. */
export function readAnswers(keys: readonly string[]): Map<string, unknown> {
  const answers = new Map<string, unknown>();
  try {
    for (const [key, text] of readCacheAll(keys)) {
      const answer = parse(text);
      if (answer !== undefined) answers.set(key, answer);
    }
  } catch {
    // The answers are asked for once more.
  }
  return answers;
}

/**
 * Keeps answers for six hours, as many as do not push each other out. Where not all of them came from the Worker, the
 * breaker's mark is put once more with them: else many answers would push it out, and everybody would ask again.
 */
export function keepAnswers(answers: ReadonlyMap<string, unknown>, areAllByWorker: boolean): void {
  try {
    const mark = areAllByWorker ? [] : markToRenew();
    const values = [...answers]
      .slice(0, mostPut - mark.length)
      .map(([key, answer]) => [key, JSON.stringify(answer)] as const);
    writeCacheAll([...values, ...mark], mostCacheSeconds);
  } catch {
    // The user has the answers; the next execution asks again.
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
