import type { Rubric } from "../rubrics/rubric.ts";
import { boundariesOf } from "./boundaries.ts";
import { placeOfLean } from "./classify.ts";
import type { FeatureColumn, FeatureColumns } from "./columns.ts";
import { type FlipCandidate, flipCandidates, mostValues } from "./flip-candidates.ts";
import { LeanLines } from "./lean-line.ts";
import type { Plan } from "./plan.ts";
import { roundHalfAway } from "./rounding.ts";
import type { Scores } from "./score-rows.ts";
import { type Type, types } from "./type.ts";

/** The value of one feature that gives another type. */
export interface FeatureFlip {
  /** Position in the list of features. */
  readonly feature: number;
  readonly value: string;
  readonly type: Type;
  /** The value is one that the row's own cell leaves open: it may turn out to be so. */
  readonly mayBeSo: boolean;
}

/** A candidate in a table. */
interface Candidate extends FlipCandidate {
  readonly column: FeatureColumn;
}

/** Changes of lean that are nearer than this are the same; then the first value is named. */
const tie = 1e-6;

/** A flip as a number, its parts one after the other: thousands of rows share a few hundred flips. */
export type FeatureFlipCode = number;

export const noFeatureFlip: FeatureFlipCode = -1;

/** Feature flips of a scored table's rows. */
export class FeatureFlips {
  private readonly scores: Scores;
  private readonly cutOffs: Rubric["cutOffs"];
  private readonly lists: readonly (readonly Candidate[])[];
  private readonly lines: LeanLines;
  /** By the place of the row's type in the list of types. */
  private readonly reaches: readonly Reach[];

  constructor(plan: Plan, table: FeatureColumns, scores: Scores) {
    this.scores = scores;
    this.cutOffs = plan.rubric.cutOffs;
    this.lists = flipCandidates(plan).map((list) =>
      list.map((candidate) => ({
        ...candidate,
        column: table.columns[candidate.feature] as FeatureColumn,
      })),
    );
    this.lines = new LeanLines(plan, scores);
    this.reaches = types.map((_, place) => reachOf(plan, place));
  }

  /** The allowed value of one feature that gives another type with the smallest change of lean; the first of equals. */
  of(row: number, type: Type): FeatureFlipCode {
    const place = types.indexOf(type);
    for (let l = 0; l < this.lists.length; l++) {
      const found = this.nearestIn(this.lists[l] as readonly Candidate[], row, place);
      if (found !== noFeatureFlip) return found;
    }
    return noFeatureFlip;
  }

  private nearestIn(list: readonly Candidate[], row: number, place: number): FeatureFlipCode {
    const { lines, cutOffs } = this;
    const { below, above } = this.reaches[place] as Reach;
    const lean = this.scores.lean[row] as number;
    let nearest = noFeatureFlip;
    let smallest = Number.POSITIVE_INFINITY;
    for (let c = 0; c < list.length; c++) {
      const { feature, values, readers, column } = list[c] as Candidate;
      const code = column.codes[row] as number;
      if (!column.applies[code]) continue;
      const { atFirst, atLast } = lines.of(row, readers);
      if (atFirst > below && atFirst < above && atLast > below && atLast < above) continue;
      for (let i = 0; i < values.length; i++) {
        const value = values[i] as number;
        const leanWith = atFirst + value * (atLast - atFirst);
        if (leanWith > below && leanWith < above) continue;
        const change = Math.abs(leanWith - lean);
        if (change >= smallest - tie) continue;
        const placeWith = placeOfLean(cutOffs, roundHalfAway(leanWith));
        if (placeWith === place) continue;
        smallest = change;
        const [from, to] = [column.low[code] as number, column.high[code] as number];
        const mayBeSo = to > from && value >= from && value <= to;
        nearest = ((feature * mostValues + i) * types.length + placeWith) * 2 + (mayBeSo ? 1 : 0);
      }
    }
    return nearest;
  }
}

/** What a code says. */
export function readFeatureFlip(plan: Plan, code: FeatureFlipCode): FeatureFlip {
  const [place, position] = [Math.floor(code / 2) % types.length, Math.floor(code / 2 / types.length)];
  const feature = Math.floor(position / mostValues);
  const candidate = flipCandidates(plan)
    .flat()
    .find((each) => each.feature === feature);
  return {
    feature,
    value: candidate?.texts[position % mostValues] ?? "",
    type: types[place] as Type,
    mayBeSo: code % 2 === 1,
  };
}

/** Leans strictly between the two do not change a type. */
interface Reach {
  readonly below: number;
  readonly above: number;
}

function reachOf({ rubric }: Plan, place: number): Reach {
  const boundaries = boundariesOf(rubric, types[place] as Type);
  const [first, last] = [boundaries[0] as number, boundaries[boundaries.length - 1] as number];
  return {
    below: place > 0 ? first + tie : Number.NEGATIVE_INFINITY,
    above: place < 2 ? last - tie : Number.POSITIVE_INFINITY,
  };
}
