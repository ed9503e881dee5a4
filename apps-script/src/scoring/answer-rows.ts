import type { Cell } from "../../../shared/cells/cell.ts";
import { expectedCoreVersion } from "../run/expected-core.ts";
import { answerKey, keepAnswers, readAnswers } from "./answer-cache.ts";
import { workerToAsk } from "./call-worker.ts";
import { findDistinct } from "./distinct-rows.ts";
import type { Answers, Question } from "./question.ts";
import { byWorkerOrHere, type Computed } from "./worker-or-here.ts";

/**
 * A custom function dies at 30 s. One that has waited so long for the Worker computes what is left inside the add-on; one
 * more slow answer (8 s, else the breaker steps in) and the computing itself still fit.
 */
const mostWaitingMilliseconds = 12_000;

/**
 * Answers for any number of rows, in their order; equal rows are asked once. Where a Worker is set, what the cache holds
 * is not asked again; the rest goes out in requests of at most `question.mostRows` rows, or is computed here.
 */
export function answerRows<Answer>(
  question: Question<Answer>,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Answer[] {
  if (rows.length === 0) return [];
  const keyOf = (row: readonly Cell[]): string => answerKey(question.basis, columns, row);
  const { distinct, keys, places } = findDistinct(rows, keyOf);
  const workerUrl = workerToAsk();
  const answers =
    workerUrl === ""
      ? question.compute({ columns, rows: distinct }).rows
      : withCache(question, keys, (missing) =>
          askInBatches(
            question,
            workerUrl,
            columns,
            missing.map((i) => distinct[i] ?? []),
          ),
        );
  return places.map((place) => answers[place] as Answer);
}

/** Answers from the cache; those that it lacks come from `ask`, which gets their positions, and are kept. */
function withCache<Answer>(
  question: Question<Answer>,
  keys: readonly string[],
  ask: (missing: readonly number[]) => Computed<Answers<Answer>>[],
): Answer[] {
  const kept = readAnswers(keys);
  const answers: Answer[] = [];
  const missing: number[] = [];
  keys.forEach((key, i) => {
    const answer = kept.get(key);
    if (question.isAnswer(answer)) answers[i] = answer;
    else missing.push(i);
  });
  if (missing.length === 0) return answers;
  const batches = ask(missing);
  const toKeep = new Map<string, Answer>();
  let next = 0;
  for (const batch of batches) {
    const isKept = mayBeKept(batch);
    for (const answer of batch.result.rows) {
      const position = missing[next++] as number;
      answers[position] = answer;
      if (isKept && question.errorOf(answer) === null) toKeep.set(keys[position] as string, answer);
    }
  }
  if (toKeep.size > 0)
    keepAnswers(
      toKeep,
      batches.every(({ by }) => by === "worker"),
    );
  return answers;
}

/** What was computed here is kept only where the Worker would say the same, since it runs the same core. */
function mayBeKept<Answer>({ result, by }: Computed<Answers<Answer>>): boolean {
  return by === "worker" || result.coreVersion === expectedCoreVersion();
}

function askInBatches<Answer>(
  { ask, compute, mostRows }: Question<Answer>,
  workerUrl: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Computed<Answers<Answer>>[] {
  const batches: Computed<Answers<Answer>>[] = [];
  const start = Date.now();
  for (let from = 0; from < rows.length; from += mostRows) {
    const table = { columns, rows: rows.slice(from, from + mostRows) };
    const computeHere = () => compute(table);
    batches.push(
      Date.now() - start < mostWaitingMilliseconds
        ? byWorkerOrHere(() => ask(workerUrl, table), computeHere, "custom function")
        : { result: computeHere(), by: "add-on", trouble: "it takes too long" },
    );
  }
  return batches;
}
