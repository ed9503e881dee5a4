import { coreVersion } from "../../../shared/core-version.ts";
import { capitalised, counted, somePlaces } from "../../../shared/sentences.ts";
import { definitionAtHand } from "../definitions/known-definitions.ts";
import { columnLetters } from "../services/owned-columns.ts";
import { ofKind, rowsToScore } from "./choose-rows.ts";
import type { View } from "./job.ts";
import type { Journal, RunKind } from "./journal.ts";
import { keptCells } from "./kept-cells.ts";
import type { RowResult } from "./row-results.ts";

/** What a run did, in numbers and in a sentence. */
export interface RunSummary {
  /** Title of the definition. */
  readonly rubric: string;
  /** Rows written in this run, and how many of them got a problem instead of a type. */
  readonly scored: number;
  readonly problems: number;
  /** Rows whose results went because their inputs had gone. */
  readonly emptied: number;
  /** Rows that had their results before. */
  readonly unchanged: number;
  /** Of these, rows whose results come from another version of the scoring. */
  readonly stale: number;
  /** Result cells that hold something of the user's own, like `C3`; they were kept. */
  readonly kept: readonly string[];
  /** Rows, from 1, that cannot be scored because something of the user's stands where their stamp belongs. */
  readonly blocked: readonly number[];
  /** Rows still to be scored: changed meanwhile, still loading, or left when the run was stopped. */
  readonly due: number;
  readonly by: "worker" | "add-on" | undefined;
  readonly isStopped: boolean;
  readonly message: string;
}

/** What the run did, by the sheet as it was read last and what was written after that. */
export function summarise(
  journal: Journal,
  { survey, owned, grid }: View,
  written: ReadonlyMap<number, RowResult | undefined>,
  isStopped: boolean,
): RunSummary {
  const { totals } = journal;
  const untouched = survey.filter(({ row }) => !written.has(row));
  const [done, stale, loading] = (["done", "stale", "loading"] as const).map(
    (kind) => ofKind(untouched, kind).length,
  ) as [number, number, number];
  const writtenNow = [...written.values()].filter((result) => result !== undefined).length;
  const numbers = {
    rubric: definitionAtHand(journal.rubric)?.title ?? journal.rubric,
    ...totals,
    unchanged: Math.max(0, done + stale - (totals.scored - writtenNow)),
    stale,
    kept: keptCells(grid, owned, survey, written).map(
      ({ row, column }) => `${columnLetters(column)}${row + 1}`,
    ),
    blocked: ofKind(survey, "blocked").map(({ row }) => row + 1),
    due: rowsToScore(untouched, { ...journal, leavesStale: true }).length + loading,
    by: journal.by,
    isStopped,
  };
  const hasRows = survey.some(({ kind }) => kind !== "blank");
  return {
    ...numbers,
    message: hasRows ? sentence(numbers, journal) : "There are no rows under the header yet.",
  };
}

const nothingToDo: Readonly<Record<RunKind, string>> = {
  sheet: "Nothing was due: every row has its result",
  changed: "Nothing was due: every row has its result",
  selection: "Nothing was due in the selection: every row there has its result",
  failed: "Nothing to retry: no row has a problem",
  refresh: "Nothing to refresh: there is no row to score",
  "overwrite edits": "Nothing to overwrite: no result cell holds something of your own",
};

function sentence(run: Omit<RunSummary, "message">, { what, trouble, otherCore }: Journal): string {
  const isQuiet = run.scored + run.emptied + run.due === 0 && !run.isStopped;
  const parts = [
    run.isStopped && "stopped",
    isQuiet && nothingToDo[what],
    run.scored > 0 && `${rows(run.scored)} scored by the definition “${run.rubric}”`,
    run.problems > 0 && `${rows(run.problems)} to check, see Why`,
    run.emptied > 0 && `${rows(run.emptied)} without a channel cleared`,
    run.unchanged > 0 && !isQuiet && `${rows(run.unchanged)} had their results before`,
    run.kept.length > 0 &&
      `${counted(run.kept.length, "cell")} of your own in the result columns kept (${somePlaces(run.kept)}); “Overwrite my edits” replaces them`,
    run.blocked.length > 0 &&
      `${rows(run.blocked.length)} left out, since something of your own stands in the hidden stamp column (row ${somePlaces(run.blocked.map(String))}); clear it and score again`,
    run.due > 0 && `${rows(run.due)} still to score, run it again`,
    run.stale > 0 && `${rows(run.stale)} scored by another version of the scoring`,
    trouble !== undefined && `scored inside the add-on, because the Worker could not be used (${trouble})`,
    otherCore !== undefined &&
      `the Worker runs version ${otherCore} of the scoring, the add-on version ${coreVersion}`,
  ];
  return `${capitalised(parts.filter((part) => part !== false).join("; "))}.`;
}

const rows = (count: number): string => counted(count, "row");
