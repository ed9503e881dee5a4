import { coreVersion } from "../../../shared/core-version.ts";
import { rubricReference } from "../../../shared/rubrics/index.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import { planRubric } from "../../../shared/scoring/plan.ts";
import { type ResultCell, resultColumns } from "../../../shared/scoring/result-rows.ts";
import type { ScoredTable } from "../../../shared/scoring/score-table.ts";
import { contentOf } from "../definitions/known-definitions.ts";
import { isListOf, isText } from "./check-cells.ts";
import { createRowCheck, sentenceColumns } from "./check-scores.ts";
import { scoreLocally } from "./local-engine.ts";
import type { Answers, Question } from "./question.ts";
import { mostRowsPerRequest } from "./score.ts";
import { scoreByWorker } from "./worker-engine.ts";

/** One row's scores with the sentences that they point to, so that it can be kept alone. */
export interface ScoreAnswer {
  /** In the order of the rubric's result columns. */
  readonly cells: readonly ResultCell[];
  readonly texts: readonly string[];
}

/** Scores under a rubric, as a question of custom functions. */
export interface ScoreQuestion extends Question<ScoreAnswer> {
  /** The rubric's result columns. */
  readonly columns: readonly string[];
}

export function scoreQuestion(rubric: Rubric): ScoreQuestion {
  const plan = planRubric(rubric);
  const columns = resultColumns(plan);
  const error = columns.indexOf("error");
  return {
    basis: ["score", rubricReference(rubric), coreVersion, ...contentOf(rubric)],
    mostRows: mostRowsPerRequest,
    ask: (workerUrl, table) => answersOf(scoreByWorker(workerUrl, plan, table), columns),
    compute: (table) => answersOf(scoreLocally(plan, table), columns),
    isAnswer: (value): value is ScoreAnswer => isScoreAnswer(value, columns),
    errorOf: ({ cells }) => cells[error] as string | null,
    columns,
  };
}

function answersOf(table: ScoredTable, columns: readonly string[]): Answers<ScoreAnswer> {
  const positions = columns.map((column) => table.columns.indexOf(column));
  return {
    rows: table.rows.map((row) => {
      const texts: string[] = [];
      const cells = positions.map((position, i): ResultCell => {
        const cell = row[position] ?? null;
        if (cell === null || !sentenceColumns.has(columns[i] ?? "")) return cell;
        return (cell as readonly number[]).map((text) => texts.push(table.texts[text] ?? "") - 1);
      });
      return { cells, texts };
    }),
    coreVersion: table.coreVersion,
  };
}

function isScoreAnswer(value: unknown, columns: readonly string[]): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { cells, texts } = value as Partial<ScoreAnswer>;
  return isListOf(isText)(texts) && createRowCheck(columns, texts ?? [])(cells);
}
