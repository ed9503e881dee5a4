import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { presentRow } from "../present/cells.ts";
import { type ResultColumn, resultColumnsFor } from "../present/result-columns.ts";
import { type ScoreAnswer, scoreQuestion } from "../scoring/score-question.ts";
import type { View } from "./answer.ts";

/** Some of the columns that a run writes, the way it writes them: a problem stands in Why. */
export function columnsView(rubric: Rubric, columns: readonly ResultColumn[]): View<ScoreAnswer> {
  const question = scoreQuestion(rubric);
  return {
    question,
    headers: columns.map(({ header }) => header),
    show: ({ cells, texts }) => {
      const row = presentRow(question.columns, cells, texts);
      return columns.map((column) => column.show(row));
    },
    showProblem: (message) => {
      const row = presentRow(["error"], [message], []);
      return columns.map((column) => column.show(row));
    },
  };
}

/** One of the columns that a run writes; a problem stands in its cell. */
export function columnView(rubric: Rubric, id: string): View<ScoreAnswer> {
  const columns = resultColumnsFor("all", rubric.dimensions).filter((column) => column.id === id);
  return { ...columnsView(rubric, columns), showProblem: (message) => [message] };
}
