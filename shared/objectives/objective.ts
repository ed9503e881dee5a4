import type { DimensionId } from "../dimensions/index.ts";
import type { FeatureId } from "../features/index.ts";

/**
 * What a campaign wants. Plain data, like a rubric; its weights are its own and have nothing to do with those by which a
 * channel is classified, so that no definition of "social" decides what a channel is good for.
 *
 * The stages are RACE (Chaffey, Smart Insights, 2010): reach, act, convert, engage. The kinds of media are those of Dietrich,
 * "Spin Sucks" (2014), after Corcoran's owned, earned and paid (Forrester, 2009).
 */

export type Stage = "reach" | "act" | "convert" | "engage";

export type Media = "paid" | "earned" | "shared" | "owned";

interface LineBase {
  /** Relative weight; a dimension's weight is divided over its features. */
  readonly weight: number;
  /** Why it serves the objective. */
  readonly because: string;
}

/** A dimension and the pole that serves the objective. The reason is the dimension's own sentence. */
export interface DimensionLine extends LineBase {
  readonly dimension: DimensionId;
  readonly pole: string;
}

/** A feature with what each of its values is worth to the objective; 0 and 1 both occur. */
export interface FeatureLine extends LineBase {
  readonly feature: FeatureId;
  readonly values: Readonly<Record<string, number>>;
  /** A sentence for a value below the middle, and one from it on; `{featureId}` stands for the feature's value. */
  readonly reasons: readonly [against: string, speaksFor: string];
}

export type ObjectiveLine = DimensionLine | FeatureLine;

/** What shuts a channel out, whatever else speaks for it: all conditions hold. */
export interface Gate {
  readonly when: readonly { readonly feature: FeatureId; readonly values: readonly string[] }[];
  /** Nothing can be done there for the objective, or only no reach can be bought. */
  readonly closes: "objective" | "paid reach";
  /** A sentence without its full stop. */
  readonly because: string;
}

/** A text for each side of what is done with a channel. */
export interface BySide<Text> {
  readonly broadcast: Text;
  readonly connect: Text;
}

export interface Objective {
  readonly id: string;
  readonly title: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  readonly stage: Stage;
  /** Kinds of media that serve it. */
  readonly media: readonly Media[];
  /** Share of its hours that goes into broadcasting, 0..1 in quarters; the rest is for connecting. A design decision. */
  readonly broadcastShare: 0 | 0.25 | 0.5 | 0.75 | 1;
  readonly lines: readonly ObjectiveLine[];
  readonly gates: readonly Gate[];
  /** What to measure. */
  readonly kpis: BySide<readonly string[]>;
  /** What to do, as it follows "you": no capital, no full stop. */
  readonly advice: BySide<string>;
}

/** Keeps the literal type of the id. */
export const objective = <const T extends Objective>(definition: T): T => definition;
