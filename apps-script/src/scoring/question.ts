import type { TableInput } from "../../../shared/scoring/score-table.ts";

/** Answers row for row, and what they were computed with. */
export interface Answers<Answer> {
  readonly rows: readonly Answer[];
  readonly coreVersion: string;
}

/** What a custom function asks of rows, each of which is answered for itself. */
export interface Question<Answer> {
  /** What an answer depends on besides its row. */
  readonly basis: readonly unknown[];
  /** Rows of one request. */
  readonly mostRows: number;
  /** Asks the Worker; throws an Error that says what was wrong. */
  readonly ask: (workerUrl: string, table: TableInput) => Answers<Answer>;
  /** The same inside the add-on. */
  readonly compute: (table: TableInput) => Answers<Answer>;
  /** Is a value of the cache an answer? */
  readonly isAnswer: (value: unknown) => value is Answer;
  /** What is wrong with the row, or null. */
  readonly errorOf: (answer: Answer) => string | null;
}
