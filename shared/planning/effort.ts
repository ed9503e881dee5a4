import { hoursPerWeek } from "../features/hours-per-week.ts";
import { features } from "../features/index.ts";
import { cellAt, type FeatureColumns } from "../scoring/columns.ts";

/** Hours are given in steps of half an hour. */
export const stepsPerHour = 2;

/** What a channel takes, in hours a week. */
export interface Effort {
  /** To run it well. */
  readonly usual: number;
  /** Below this it looks abandoned: half of what it takes at the least to run it well, or half an hour. */
  readonly least: number;
  /** Beyond this hardly anything is gained: twice the usual. */
  readonly most: number;
  readonly isKnown: boolean;
}

/** The share of a channel's fit that is reached by running it well. */
const reachedWhenRunWell = 0.75;
/** Where nobody says what it takes to run it well. */
const assumedHours = 4;
const leastHours = 1 / stepsPerHour;
const position = features.findIndex(({ id }) => id === hoursPerWeek.id);

/** The effort that a row's hours per week stand for; a partly known one has its lower end as the least, its middle as the usual. */
export function effortOf(table: FeatureColumns, row: number): Effort {
  const cell = cellAt(table, position, row);
  const amounts = cell?.kind === "value" ? cell.amounts : undefined;
  const isKnown = amounts !== undefined;
  if (!isKnown) return { usual: assumedHours, least: leastHours, most: inSteps(2 * assumedHours), isKnown };
  const [from, to] = amounts;
  const usual = Math.max(leastHours, (from + to) / 2);
  return {
    usual,
    least: Math.max(leastHours, inSteps(from / 2)),
    most: Math.max(leastHours, inSteps(2 * usual)),
    isKnown,
  };
}

/** Rounded up to half hours; sums of floating point numbers that are whole in exact arithmetic stay. */
const inSteps = (hours: number): number => Math.ceil(hours * stepsPerHour - 1e-9) / stepsPerHour;

/**
 * The share of a channel's fit that so many hours a week reach: each half hour leaves the same part of what was missing, so that
 * each gains less than the one before.
 * With 8 hours to run it well: 4 hours reach 0.5, 8 reach 0.75, 16 reach 0.9375.
 */
export function reachedBy(hours: number, { usual }: Effort): number {
  return 1 - (1 - reachedWhenRunWell) ** (hours / usual);
}

/** In hundredths at most: `formatHours(1)` is `"1 hour"`, `formatHours(20.3 - 16)` is `"4.3 hours"`. */
export function formatHours(hours: number): string {
  const shown = Math.round(100 * hours) / 100;
  return shown === 1 ? "1 hour" : `${shown} hours`;
}
