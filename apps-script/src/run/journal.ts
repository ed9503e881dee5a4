import { dropProperty, readProperty, writeProperty } from "../services/properties.ts";

/**
 * What a run is to score. `sheet`: all that is due. `changed`: without rows that only have another version of the
 * scoring. `selection`: what is due in the selected rows. `failed`: rows that got a problem, again. `refresh`: every row
 * anew. `overwrite edits`: rows in whose result cells the user put something, which gives way.
 */
export type RunKind = "sheet" | "changed" | "selection" | "failed" | "refresh" | "overwrite edits";

/** How far a run is. Columns are prepared, then rows are chosen where not all are meant, then rows are scored. */
export type RunStep = "columns" | "marks" | "rows";

/** First and last row of a part of the selection, from 0. */
export type RowSpan = readonly [first: number, last: number];

/** What was done so far, in rows. */
export interface RunTotals {
  readonly scored: number;
  readonly problems: number;
  readonly emptied: number;
}

/** What an execution leaves to the next one. One document property, there as long as the run is. */
export interface Journal {
  readonly format: typeof format;
  readonly run: string;
  readonly what: RunKind;
  readonly sheetId: number;
  /** id@version */
  readonly rubric: string;
  /** Ids of the columns that are written. */
  readonly columns: readonly string[];
  readonly step: RunStep;
  /** Columns that were not there when the run began. */
  readonly newColumns: readonly string[];
  readonly selection?: {
    readonly spans: readonly RowSpan[];
    /** Hash of all rows as they stood: selected rows are known by position until they are marked. */
    readonly rows: string;
  };
  /** When an execution last said that it was there; milliseconds since 1970. */
  readonly heartbeat: number;
  /** The execution ended in good order, with rows left for the next one. */
  readonly isPaused: boolean;
  /** A chunk is done, and nothing is at work until somebody asks for the next. */
  readonly isResting: boolean;
  readonly totals: RunTotals;
  /** Rows still to score when last counted. */
  readonly left: number;
  /** Time spent on the rows scored so far. */
  readonly busyMilliseconds: number;
  /** Rows of another version of the scoring are left alone from now on: the Worker does not answer. */
  readonly leavesStale: boolean;
  readonly by?: "worker" | "add-on";
  /** Why the Worker was not used, where one is set. */
  readonly trouble?: string;
  /** The Worker's version of the scoring, where it is another one. */
  readonly otherCore?: string;
}

/** Changes with the shape of the journal. */
export const format = 1;

const property = "socialtype.run";
const cancelProperty = "socialtype.cancel";

/** An execution ends after six minutes at the latest; a heartbeat older than that plus one minute has stopped. */
const aliveMilliseconds = 7 * 60_000;
/** Whoever drives a run asks for the next chunk within seconds, unless the page was closed. */
const restMilliseconds = 30_000;

/** The run that is under way or was cut off, if any. What another version of the add-on left behind is no run. */
export function readJournal(): Journal | undefined {
  try {
    const journal = JSON.parse(readProperty(property) ?? "null") as Partial<Journal> | null;
    return journal?.format === format ? (journal as Journal) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function writeJournal(journal: Journal): Journal {
  writeProperty(property, JSON.stringify(journal));
  return journal;
}

/** Ends the run: the next one may begin. */
export function dropJournal(): void {
  dropProperty(property);
  dropProperty(cancelProperty);
}

/** Asks the run to stop. Needs no lock, so that it works while a chunk is under way. */
export function requestCancel({ run }: Journal): void {
  writeProperty(cancelProperty, run);
}

export const isCancelled = ({ run }: Journal): boolean => readProperty(cancelProperty) === run;

/** Is somebody likely to be at work on this run? Then no other one begins. */
export const isAlive = ({ heartbeat, isPaused }: Journal, now: number): boolean =>
  !isPaused && now - heartbeat < aliveMilliseconds;

/** May somebody else take it up? Also when nobody has asked for its next chunk for a while. */
export const isLeftAlone = (journal: Journal, now: number): boolean =>
  !isAlive(journal, now) || (journal.isResting && now - journal.heartbeat > restMilliseconds);

/** Does the run score only rows that were marked for it? */
export const hasMarks = ({ what }: Pick<Journal, "what">): boolean => what !== "sheet" && what !== "changed";
