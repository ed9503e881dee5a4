import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { findRubric, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import type { ScoredTable } from "../../../shared/scoring/score-table.ts";
import { scoreTable, type TableInput } from "../../../shared/scoring/score-table.ts";
import { UserMessage } from "../user-message.ts";

/**
 * The built-in rubric of this name.
 * @throws UserMessage with the names to choose from.
 */
export function builtInRubric(reference: string): Rubric {
  const rubric = findRubric(reference);
  if (rubric) return rubric;
  const known = rubrics.map((each) => each.id).join(", ");
  throw new UserMessage(`There is no definition "${reference}". Use one of: ${known}.`);
}

/** Scores inside the add-on, with the core that the Worker runs, too. */
export function scoreLocally(rubric: Rubric, table: TableInput): ScoredTable {
  const result = scoreTable(planRubric(rubric), table, builtInCatalogue());
  if ("kind" in result) throw new UserMessage(result.message);
  return result;
}
