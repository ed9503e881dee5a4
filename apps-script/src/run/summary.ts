import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { ScoredRows } from "../scoring/score-distinct.ts";
import type { RowKind, SurveyedRow } from "./survey.ts";

/** What a run did, in numbers and in a sentence. */
export interface RunSummary {
  readonly rubric: string;
  /** Rows written in this run, and how many of them got a problem instead of a type. */
  readonly scored: number;
  readonly problems: number;
  /** Rows whose results were already up to date. */
  readonly unchanged: number;
  /** Rows whose results the user has edited; they were kept. */
  readonly edited: number;
  /** Rows still to be scored: more than one run takes, changed meanwhile, or still loading. */
  readonly due: number;
  readonly by: "worker" | "add-on" | undefined;
  readonly message: string;
}

interface RunFacts {
  readonly rubric: Rubric;
  readonly survey: readonly SurveyedRow[];
  readonly scored: ScoredRows | undefined;
  readonly chunk: readonly SurveyedRow[];
  readonly written: ReadonlySet<number>;
}

export function summarise({ rubric, survey, scored, chunk, written }: RunFacts): RunSummary {
  const count = (kind: RowKind) => survey.filter((row) => row.kind === kind).length;
  const done = chunk.filter(({ row }) => written.has(row));
  const errorAt = scored?.result.columns.indexOf("error") ?? -1;
  const problems = chunk.filter(
    ({ row }, i) => written.has(row) && (scored?.rows[i]?.[errorAt] ?? null) !== null,
  );
  const numbers = {
    rubric: rubric.title,
    scored: done.length,
    problems: problems.length,
    unchanged: count("done"),
    edited: count("edited"),
    due: count("due") - done.length + count("loading"),
    by: scored?.by,
  };
  return { ...numbers, message: sentence(numbers, scored?.trouble) };
}

const rows = (count: number): string => (count === 1 ? "1 row" : `${count} rows`);

function sentence(run: Omit<RunSummary, "message">, trouble: string | undefined): string {
  const parts = [
    run.scored > 0
      ? `${rows(run.scored)} scored by the definition “${run.rubric}”`
      : "Nothing was due: every row has its result",
    run.problems > 0 && `${rows(run.problems)} to check, see Why`,
    run.unchanged > 0 && run.scored > 0 && `${rows(run.unchanged)} already up to date`,
    run.edited > 0 && `${rows(run.edited)} with results that you edited, kept`,
    run.due > 0 && `${rows(run.due)} still to score, run it again`,
    trouble !== undefined && `scored inside the add-on, because the Worker could not be used (${trouble})`,
  ];
  return `${parts.filter((part) => part !== false).join("; ")}.`;
}
