import type { Objective } from "../../../shared/objectives/objective.ts";
import type { Plan } from "../../../shared/scoring/plan.ts";
import type { ScoredTable, TableInput } from "../../../shared/scoring/score-table.ts";
import { sentDefinition } from "../definitions/known-definitions.ts";
import { jsonOf } from "../services/http.ts";
import { callWorker, troubleIn } from "./call-worker.ts";
import { type ComparedTable, isComparedTable } from "./check-comparison.ts";
import { isFitTable, type ReadFitTable } from "./check-fits.ts";
import { isScoredTable } from "./check-scores.ts";

/**
 * Asks the Worker to score rows.
 * @throws Error that says what was wrong with the answer when there is none that can be used.
 */
export function scoreByWorker(workerUrl: string, plan: Plan, { columns, rows }: TableInput): ScoredTable {
  const request = { rubric: sentDefinition(plan.rubric), columns, rows };
  const answer = ask(workerUrl, "v1/score", request);
  if (!isScoredTable(answer, plan, rows.length)) throw new Error("its answer was not a table of results");
  return answer;
}

/**
 * Asks the Worker to compare rubrics on rows.
 * @throws Error that says what was wrong with the answer when there is none that can be used.
 */
export function compareByWorker(
  workerUrl: string,
  plans: readonly Plan[],
  { columns, rows }: TableInput,
): ComparedTable {
  const request = { rubrics: plans.map(({ rubric }) => sentDefinition(rubric)), columns, rows };
  const answer = ask(workerUrl, "v1/compare", request);
  if (!isComparedTable(answer, plans, rows.length)) throw new Error("its answer was not a comparison");
  return answer;
}

/**
 * Asks the Worker how well rows serve an objective.
 * @throws Error that says what was wrong with the answer when there is none that can be used.
 */
export function fitByWorker(
  workerUrl: string,
  { id }: Objective,
  { columns, rows }: TableInput,
): ReadFitTable {
  const answer = ask(workerUrl, "v1/fit", { objectives: [id], columns, rows });
  if (!isFitTable(answer, id, rows.length)) throw new Error("its answer was not a table of fits");
  return answer;
}

function ask(workerUrl: string, path: string, body: unknown): unknown {
  const answer = callWorker({ workerUrl, method: "post", path, body });
  if (answer.status !== 200) throw new Error(troubleIn(answer));
  return jsonOf(answer);
}
