/** What a cell shows while its function is at work, at Google as here. */
const loading = "Loading...";

/** How long answers that come together wait for each other, before everything is calculated with them. */
const restMilliseconds = 30;

/** More answers than a sheet in a playground has formulas; then they are asked for anew. */
const mostKept = 5_000;

/** What a function gave; `failed` when it threw. */
export type FormulaAnswer =
  | { readonly kind: "answered"; readonly result: unknown }
  | { readonly kind: "failed" };

/** Answers of custom functions for an engine that does not wait. */
export interface FormulaAnswers {
  /** What is known by now: the answer, or `Loading...` and a new calculation when it is there. */
  of(functionName: string, args: readonly unknown[]): FormulaAnswer;
}

/**
 * Calls a function once for the same arguments, as Google does: what a formula shows changes when an argument does, and
 * when the page is opened again.
 */
export function createFormulaAnswers(
  calculate: (functionName: string, args: readonly unknown[]) => Promise<unknown>,
  calculateAgain: () => void,
): FormulaAnswers {
  const known = new Map<string, FormulaAnswer>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (key: string, answer: FormulaAnswer): void => {
    known.set(key, answer);
    clearTimeout(timer);
    timer = setTimeout(calculateAgain, restMilliseconds);
  };
  return {
    of(functionName, args) {
      const key = JSON.stringify([functionName, args]);
      const answer = known.get(key);
      if (answer) return answer;
      if (known.size >= mostKept) known.clear();
      const waiting: FormulaAnswer = { kind: "answered", result: loading };
      known.set(key, waiting);
      calculate(functionName, args).then(
        (result) => keep(key, { kind: "answered", result }),
        () => keep(key, { kind: "failed" }),
      );
      return waiting;
    },
  };
}
