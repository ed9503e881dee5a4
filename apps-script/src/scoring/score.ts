import { planRubric } from "../../../shared/scoring/plan.ts";
import type { ScoredTable, TableInput } from "../../../shared/scoring/score-table.ts";
import { knownDefinition } from "../definitions/known-definitions.ts";
import { readSettings } from "../settings.ts";
import { networkIsOff, workerToAsk } from "./call-worker.ts";
import { scoreLocally } from "./local-engine.ts";
import { scoreByWorker } from "./worker-engine.ts";
import { byWorkerOrHere, type Computed } from "./worker-or-here.ts";

/** Rows of one request. About so many fit into the CPU time of a Worker on the free plan. */
export const mostRowsPerRequest = 1_000;

/** Results, and who computed them. */
export type Scored = Computed<ScoredTable>;

/**
 * Scores rows by the Worker if one is set and answers, else at once by the same core inside the add-on.
 * Takes at most `mostRowsPerRequest` rows.
 * @throws UserMessage when the rubric does not exist.
 */
export function score(rubricReference: string, table: TableInput): Scored {
  const plan = planRubric(knownDefinition(rubricReference));
  const workerUrl = workerToAsk();
  const compute = () => scoreLocally(plan, table);
  if (workerUrl === "") {
    const isOff = readSettings().workerUrl !== "";
    return { result: compute(), by: "add-on", trouble: isOff ? networkIsOff : undefined };
  }
  return byWorkerOrHere(() => scoreByWorker(workerUrl, plan, table), compute, "menu");
}
