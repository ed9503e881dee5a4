import type { ComparedRow } from "../../../shared/comparison/compare-row.ts";
import { comparisonCells, comparisonHeaders } from "../present/comparison.ts";
import { compareQuestion } from "../scoring/compare-question.ts";
import { answerFunction, type FunctionResult, type View } from "./answer.ts";
import { readRubrics } from "./rubric-arguments.ts";

/** The type of each row under several rubrics, and how many agree, headers included. Never throws. */
export const socialCompare = (rows: unknown, rubrics: unknown): FunctionResult =>
  answerFunction(
    (range) => `=SOCIALCOMPARE(${range})`,
    rows,
    (): View<ComparedRow> => {
      const chosen = readRubrics(rubrics);
      const headers = comparisonHeaders(chosen.map(({ title }) => title));
      return {
        question: compareQuestion(chosen),
        headers,
        show: comparisonCells,
        showProblem: (message) => headers.map((_, i) => (i === 0 ? message : "")),
      };
    },
  );
