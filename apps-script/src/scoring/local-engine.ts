import { builtInCatalogue } from "../../../shared/catalogue/built-in.ts";
import { normaliseWord, quote } from "../../../shared/cells/words.ts";
import { type Comparison, compareRubrics } from "../../../shared/comparison/compare.ts";
import { rubricReference, rubrics } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { Plan } from "../../../shared/scoring/plan.ts";
import { type ScoredTable, scoreTable, type TableInput } from "../../../shared/scoring/score-table.ts";
import type { ColumnsProblem } from "../../../shared/table/columns.ts";
import { UserMessage } from "../user-message.ts";

/** What to write instead of a name that is none. */
export const definitionsHint = `Use one of: ${rubrics.map(({ id }) => id).join(", ")}.`;

/**
 * The built-in rubric that an id, id@version or title names, in any case.
 * @throws UserMessage with the names to choose from.
 */
export function builtInRubric(name: string): Rubric {
  const wanted = normaliseWord(name);
  const isNamed = (rubric: Rubric): boolean =>
    [rubric.id, rubricReference(rubric), rubric.title].some((each) => normaliseWord(each) === wanted);
  const rubric = rubrics.find(isNamed);
  if (rubric) return rubric;
  throw new UserMessage(`There is no definition ${quote(name)}. ${definitionsHint}`);
}

/** Scores inside the add-on, with the core that the Worker runs, too. */
export const scoreLocally = (plan: Plan, table: TableInput): ScoredTable =>
  unlessColumnsProblem(scoreTable(plan, table, builtInCatalogue()));

/** Compares inside the add-on, with the core that the Worker runs, too. */
export const compareLocally = (plans: readonly Plan[], table: TableInput): Comparison =>
  unlessColumnsProblem(compareRubrics(plans, table, builtInCatalogue()));

function unlessColumnsProblem<Result extends ScoredTable | Comparison>(
  result: Result | ColumnsProblem,
): Result {
  if ("kind" in result) throw new UserMessage(result.message);
  return result;
}
