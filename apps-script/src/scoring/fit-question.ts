import { coreVersion } from "../../../shared/core-version.ts";
import type { Objective } from "../../../shared/objectives/objective.ts";
import { isNullOr, isPercent, isText } from "./check-cells.ts";
import type { ReadFitTable } from "./check-fits.ts";
import { fitLocally } from "./local-engine.ts";
import type { Answers, Question } from "./question.ts";
import { mostRowsPerRequest } from "./score.ts";
import { fitByWorker } from "./worker-engine.ts";

/** How well one row serves an objective, 0..100; null where too little is known. */
export interface FitAnswer {
  readonly fit: number | null;
  readonly error: string | null;
}

/** Fits for an objective, as a question of custom functions. */
export function fitQuestion(objective: Objective): Question<FitAnswer> {
  return {
    basis: ["fit", objective.id, coreVersion],
    mostRows: mostRowsPerRequest,
    ask: (workerUrl, table) => answersOf(fitByWorker(workerUrl, objective, table)),
    compute: (table) => answersOf(fitLocally(objective, table)),
    isAnswer,
    errorOf: ({ error }) => error,
  };
}

const answersOf = (table: ReadFitTable): Answers<FitAnswer> => ({
  rows: table.rows.map(({ fits, error }) => ({ fit: fits?.[0]?.fit ?? null, error })),
  coreVersion: table.coreVersion,
});

function isAnswer(value: unknown): value is FitAnswer {
  if (typeof value !== "object" || value === null) return false;
  const { fit, error } = value as Partial<FitAnswer>;
  return isNullOr(isPercent)(fit) && isNullOr(isText)(error);
}
