/**
 * What a feature is: one observable fact, or one judgement on written anchors, about a row.
 *
 * Values are ordered media first, networking last; a rubric turns that order round by its choice of pole.
 * Every value sits on a fixed anchor in [0, 1], so adding a row never changes another row's value.
 */

/** Can the value be looked up, or does somebody judge it against the written anchors? */
export type Basis = "fact" | "judgement";

/** Who sets the value: the platform's maker for everybody, or the way it is used. */
export type SetBy = "platform" | "use";

interface FeatureBase {
  readonly id: string;
  /** Header of the feature's column in the sheet. */
  readonly title: string;
  /** The question a marketer is asked. */
  readonly question: string;
  readonly basis: Basis;
  readonly setBy: SetBy;
}

/** One allowed value of an ordinal feature, with what it means and an example. */
export interface Level {
  readonly value: string;
  readonly meaning: string;
  readonly example: string;
}

/** A feature with a short list of ordered values, evenly spaced on [0, 1]. */
export interface OrdinalFeature extends FeatureBase {
  readonly kind: "ordinal";
  readonly levels: readonly Level[];
}

/** A point of a piecewise linear value function: the number `at` has the value `value` in [0, 1]. */
export interface Anchor {
  readonly at: number;
  readonly value: number;
  readonly example: string;
}

/** A feature that is a number; between anchors its value runs linearly in the number or in its logarithm. */
export interface NumberFeature extends FeatureBase {
  readonly kind: "number";
  readonly unit: string;
  readonly scale: "linear" | "log";
  /** In order of `value`, first 0, last 1. Numbers beyond the outer anchors count as the outer anchor. */
  readonly anchors: readonly Anchor[];
  readonly minimum: number;
  readonly maximum: number;
}

/** A feature that is a year or an ISO date. It enters no dimension. */
export interface DateFeature extends FeatureBase {
  readonly kind: "date";
  readonly example: string;
}

export type Feature = OrdinalFeature | NumberFeature | DateFeature;

/** Keeps the literal types of the values, so that the compiler knows the vocabulary. */
export const ordinal = <const T extends Omit<OrdinalFeature, "kind">>(feature: T) =>
  ({ kind: "ordinal", ...feature }) as const;

export const number = <const T extends Omit<NumberFeature, "kind">>(feature: T) =>
  ({ kind: "number", ...feature }) as const;

export const date = <const T extends Omit<DateFeature, "kind">>(feature: T) =>
  ({ kind: "date", ...feature }) as const;
