import { answerRows } from "../scoring/answer-rows.ts";
import type { Question } from "../scoring/question.ts";
import { loading } from "../table/inputs.ts";
import { UserMessage } from "../user-message.ts";
import { type ArgumentRow, type Example, readRowsArgument } from "./rows-argument.ts";

/** What a cell can show. */
export type Shown = string | number;

/** What a function gives back: one cell, or rows of cells that spill. */
export type FunctionResult = Shown | Shown[][];

/** What a function says of rows: what it asks, and what it shows of each answer, in one or several columns. */
export interface View<Answer> {
  readonly question: Question<Answer>;
  readonly headers: readonly string[];
  readonly show: (answer: Answer) => Shown[];
  /** A row that cannot be scored. */
  readonly showProblem: (message: string) => Shown[];
}

/** Sheets shows an error for a longer text. */
const mostCharacters = 50_000;

/**
 * Answers a function over rows: reads them, has them scored and lays the answers out beside them. One column over one cell
 * gives one cell; several columns have their headers on top where the rows have none. `view` may throw a UserMessage,
 * which is then the answer. Never throws.
 */
export function answerFunction<Answer>(
  example: Example,
  argument: unknown,
  view: () => View<Answer>,
): FunctionResult {
  const isRange = Array.isArray(argument);
  try {
    const lines = answerLines(example, argument, view).map((line) => line.map(shorten));
    return isRange || (lines[0]?.length ?? 0) > 1 ? lines : (lines[0]?.[0] ?? "");
  } catch (error) {
    const message = shorten(messageOf(error));
    return isRange ? [[message]] : message;
  }
}

function answerLines<Answer>(example: Example, argument: unknown, view: () => View<Answer>): Shown[][] {
  const table = readRowsArgument(argument, example);
  const chosen = view();
  const inputs = table.rows.flatMap((row) => (row.kind === "inputs" ? [row.inputs] : []));
  const answers = answerRows(chosen.question, table.columns, inputs);
  let next = 0;
  const lines = table.rows.map((row) =>
    row.kind === "inputs" ? answerLine(chosen, answers[next++] as Answer) : fixedLine(chosen, row),
  );
  const needsHeader = chosen.headers.length > 1 && !table.rows.some(({ kind }) => kind === "header");
  return needsHeader ? [[...chosen.headers], ...lines] : lines;
}

function answerLine<Answer>({ question, show, showProblem }: View<Answer>, answer: Answer): Shown[] {
  const error = question.errorOf(answer);
  return error === null ? show(answer) : showProblem(error);
}

/** A row that is not asked about. */
function fixedLine<Answer>(
  { headers, showProblem }: View<Answer>,
  row: Exclude<ArgumentRow, { kind: "inputs" }>,
): Shown[] {
  switch (row.kind) {
    case "header":
      return [...headers];
    case "blank":
      return headers.map(() => "");
    case "loading":
      return headers.map(() => loading);
    case "problem":
      return showProblem(row.message);
  }
}

const messageOf = (error: unknown): string =>
  error instanceof UserMessage
    ? error.message
    : `SocialType could not answer (${String(error)}). Reload the sheet or edit the formula to try again.`;

const shorten = <Cell extends Shown>(cell: Cell): Cell | string =>
  typeof cell === "string" && cell.length > mostCharacters ? `${cell.slice(0, mostCharacters - 1)}…` : cell;
