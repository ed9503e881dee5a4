import type { ScoredTable, TableInput } from "../../../shared/scoring/score-table.ts";
import { readSettings } from "../settings.ts";
import { throughBreaker } from "./breaker.ts";
import { builtInRubric, scoreLocally } from "./local-engine.ts";
import { scoreByWorker } from "./worker-engine.ts";

/** Rows of one request. About so many fit into the CPU time of a Worker on the free plan. */
export const mostRowsPerRequest = 1_000;

/** Results, and who computed them. */
export interface Scored {
  readonly result: ScoredTable;
  readonly by: "worker" | "add-on";
  /** Why the Worker was not used, where one is set. */
  readonly trouble: string | undefined;
}

/**
 * Scores rows by the Worker if one is set and answers, else at once by the same core inside the add-on.
 * Takes at most `mostRowsPerRequest` rows.
 * @throws UserMessage when the rubric does not exist.
 */
export function score(rubricReference: string, table: TableInput): Scored {
  const rubric = builtInRubric(rubricReference);
  const { workerUrl } = readSettings();
  const locally = (trouble?: string): Scored => ({
    result: scoreLocally(rubric, table),
    by: "add-on",
    trouble,
  });
  if (workerUrl === "") return locally();
  const request = {
    rubric: rubricReference,
    columns: [...table.columns],
    rows: [...table.rows],
  };
  try {
    const result = throughBreaker(Date.now, () => scoreByWorker(workerUrl, request));
    return result
      ? { result, by: "worker", trouble: undefined }
      : locally("it did not answer in time a moment ago");
  } catch (error) {
    return locally(error instanceof Error ? error.message : String(error));
  }
}
