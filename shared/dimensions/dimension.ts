import type { FeatureId } from "../features/index.ts";

/** A feature that a dimension reads, with its share of the dimension. */
export interface Reading {
  readonly feature: FeatureId;
  /** Relative weight inside the dimension; shares are scaled to sum to 1. */
  readonly weight: number;
  /** The feature's last value belongs to the dimension's first pole. */
  readonly reversed?: boolean;
}

/**
 * One question with two named, neutral poles. In decision analysis: a criterion.
 * Which pole counts as networking is the rubric's business.
 */
export interface Dimension {
  readonly id: string;
  /** Header of the dimension's column in the sheet. */
  readonly title: string;
  readonly question: string;
  /** The pole of features' first values, then the pole of their last values (where a reading is not reversed). */
  readonly poles: readonly [first: string, last: string];
  readonly reads: readonly Reading[];
  /** A sentence for each pole; `{featureId}` stands for the feature's value in the row. */
  readonly reasons: readonly [first: string, last: string];
}

/** Keeps the literal type of the id. */
export const dimension = <const T extends Dimension>(definition: T): T => definition;
