import type { Journal } from "./journal.ts";

/** How far a run is, in rows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** undefined until something was scored. */
  readonly secondsLeft: number | undefined;
}

export function progressOf({ totals, left, busyMilliseconds }: Journal): Progress {
  const secondsLeft =
    totals.scored > 0 ? Math.ceil((left * busyMilliseconds) / totals.scored / 1_000) : undefined;
  return { done: totals.scored, of: totals.scored + left, secondsLeft };
}

/** `progressSentence({ done: 1000, of: 3000, secondsLeft: 8 })` is `"1000 of 3000 rows, about 8 s left"`. */
export function progressSentence({ done, of, secondsLeft }: Progress): string {
  return `${done} of ${of} rows${secondsLeft === undefined ? "" : `, about ${duration(secondsLeft)} left`}`;
}

const duration = (seconds: number): string =>
  seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} minutes`;
