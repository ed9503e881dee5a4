import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { type Comparison, compareRubrics } from "../../../shared/comparison/compare.ts";
import type { Objective } from "../../../shared/objectives/objective.ts";
import { type FitTable, fitTable } from "../../../shared/planning/fit-table.ts";
import type { Plan } from "../../../shared/scoring/plan.ts";
import { type ScoredTable, scoreTable, type TableInput } from "../../../shared/scoring/score-table.ts";
import type { ColumnsProblem } from "../../../shared/table/columns.ts";
import { UserMessage } from "../user-message.ts";

/** Scores inside the add-on, with the core that the Worker runs, too. */
export const scoreLocally = (plan: Plan, table: TableInput): ScoredTable =>
  unlessColumnsProblem(scoreTable(plan, table, builtInCatalogue()));

/** Compares inside the add-on, with the core that the Worker runs, too. */
export const compareLocally = (plans: readonly Plan[], table: TableInput): Comparison =>
  unlessColumnsProblem(compareRubrics(plans, table, builtInCatalogue()));

/** Says how well rows serve an objective, inside the add-on, with the core that the Worker runs, too. */
export const fitLocally = (objective: Objective, table: TableInput): FitTable =>
  unlessColumnsProblem(fitTable([objective], table, builtInCatalogue()));

function unlessColumnsProblem<Result extends ScoredTable | Comparison | FitTable>(
  result: Result | ColumnsProblem,
): Result {
  if ("kind" in result) throw new UserMessage(result.message);
  return result;
}
