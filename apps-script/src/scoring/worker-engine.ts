import { rubricReference } from "../../../shared/rubrics/index.ts";
import type { Plan } from "../../../shared/scoring/plan.ts";
import type { ScoredTable, TableInput } from "../../../shared/scoring/score-table.ts";
import { postJson } from "../services/http.ts";
import { type ComparedTable, isComparedTable } from "./check-comparison.ts";
import { isScoredTable } from "./check-scores.ts";

/**
 * Asks the Worker to score rows.
 * @throws Error that says what was wrong with the answer when there is none that can be used.
 */
export function scoreByWorker(workerUrl: string, plan: Plan, { columns, rows }: TableInput): ScoredTable {
  const request = { rubric: rubricReference(plan.rubric), columns, rows };
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
  const request = { rubrics: plans.map(({ rubric }) => rubricReference(rubric)), columns, rows };
  const answer = ask(workerUrl, "v1/compare", request);
  if (!isComparedTable(answer, plans, rows.length)) throw new Error("its answer was not a comparison");
  return answer;
}

function ask(workerUrl: string, path: string, request: unknown): unknown {
  const { status, body } = postJson(`${workerUrl.replace(/\/+$/, "")}/${path}`, request);
  if (status !== 200) throw new Error(`it answered with status ${status}`);
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
