import { coreVersion } from "../../../shared/core-version.ts";
import type { Rubric } from "../../../shared/rubrics/rubric.ts";
import type { ScoredRows } from "../scoring/score-distinct.ts";
import type { RowKind, SurveyedRow } from "./survey.ts";

/** What a run did, in numbers and in a sentence. */
export interface RunSummary {
  readonly rubric: string;
  /** Rows written in this run, and how many of them got a problem instead of a type. */
  readonly scored: number;
  readonly problems: number;
  /** Rows whose results were already up to date, and rows whose results went because their inputs had gone. */
  readonly unchanged: number;
  readonly emptied: number;
  /** Result cells that hold something of the user's own; they were kept. */
  readonly kept: number;
  /** Rows still to be scored: more than one run takes, changed meanwhile, or still loading. */
  readonly due: number;
  readonly by: "worker" | "add-on" | undefined;
  readonly message: string;
}

interface RunFacts {
  readonly rubric: Rubric;
  readonly survey: readonly SurveyedRow[];
  readonly chunk: readonly SurveyedRow[];
  readonly scored?: ScoredRows;
  /** Where anything was written: the rows, and how many cells were kept. */
  readonly written?: ReadonlySet<number>;
  readonly kept?: number;
}

export function summarise({
  rubric,
  survey,
  scored,
  chunk,
  written = new Set(),
  kept,
}: RunFacts): RunSummary {
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
    emptied: survey.filter(({ kind, row }) => kind === "emptied" && written.has(row)).length,
    kept: kept ?? survey.reduce((sum, row) => sum + row.kept.size, 0),
    due: count("due") - done.filter(({ kind }) => kind === "due").length + count("loading"),
    by: scored?.by,
  };
  const hasRows = survey.some(({ kind }) => kind !== "blank");
  return {
    ...numbers,
    message: hasRows ? sentence(numbers, scored) : "There are no rows under the header yet.",
  };
}

const plural = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);
const rows = (count: number): string => plural(count, "row");

function sentence(run: Omit<RunSummary, "message">, scored: ScoredRows | undefined): string {
  const isQuiet = run.scored + run.emptied + run.due === 0;
  const otherCore =
    scored && scored.result.coreVersion !== coreVersion ? scored.result.coreVersion : undefined;
  const parts = [
    isQuiet && "Nothing was due: every row has its result",
    run.scored > 0 && `${rows(run.scored)} scored by the definition “${run.rubric}”`,
    run.problems > 0 && `${rows(run.problems)} to check, see Why`,
    run.emptied > 0 && `${rows(run.emptied)} without a channel cleared`,
    run.unchanged > 0 && !isQuiet && `${rows(run.unchanged)} already up to date`,
    run.kept > 0 &&
      `${plural(run.kept, "cell")} of your own in the result columns kept; clear them to get results there`,
    run.due > 0 && `${rows(run.due)} still to score, run it again`,
    scored?.trouble !== undefined &&
      `scored inside the add-on, because the Worker could not be used (${scored.trouble})`,
    otherCore !== undefined &&
      `the Worker runs version ${otherCore} of the scoring, the add-on version ${coreVersion}`,
  ];
  const text = parts.filter((part) => part !== false).join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
