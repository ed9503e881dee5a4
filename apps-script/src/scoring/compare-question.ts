import type { ComparedRow } from "../../../shared/comparison/compare-row.ts";
import { coreVersion } from "../../../shared/core-version.ts";
import { rubricReference } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { contentOf } from "../definitions/known-definitions.ts";
import { type ComparedTable, isComparedRow } from "./check-comparison.ts";
import { compareLocally } from "./local-engine.ts";
import type { Answers, Question } from "./question.ts";
import { mostRowsPerRequest } from "./score.ts";
import { compareByWorker } from "./worker-engine.ts";

/** The Worker counts a row once under each rubric, and takes so many of anybody unless its deployer says otherwise. */
export const mostRowsTimesRubrics = 7_000;

/** A comparison of rubrics, as a question of custom functions. */
export function compareQuestion(rubrics: readonly Rubric[]): Question<ComparedRow> {
  const plans = rubrics.map(planRubric);
  const references = rubrics.map(rubricReference);
  const answersOf = ({ rows, coreVersion: version }: ComparedTable): Answers<ComparedRow> => ({
    rows,
    coreVersion: version,
  });
  return {
    basis: ["compare", references, coreVersion, ...rubrics.flatMap(contentOf)],
    mostRows: Math.min(mostRowsPerRequest, Math.floor(mostRowsTimesRubrics / rubrics.length)),
    ask: (workerUrl, table) => answersOf(compareByWorker(workerUrl, plans, table)),
    compute: (table) => answersOf(compareLocally(plans, table)),
    isAnswer: (value): value is ComparedRow => isComparedRow(value, rubrics.length),
    errorOf: ({ error }) => error,
  };
}
