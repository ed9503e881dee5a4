import type { Type } from "../scoring/type.ts";

/** One line of a rubric: a dimension, which of its poles counts as networking, and its weight. */
export interface WeightedDimension {
  readonly dimension: string;
  /** The name of one of the dimension's poles. */
  readonly networking: string;
  /** Relative weight, within its group where the rubric has groups. */
  readonly weight: number;
  /** Id of the group, in rubrics with groups. */
  readonly group?: string;
}

/** Dimensions that are one concept share one weight. */
export interface Group {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
}

/** What decides before any score does. */
export interface Gate {
  readonly feature: string;
  readonly value: string;
  readonly type: Extract<Type, "Not social">;
  /** The reason as a sentence. */
  readonly because?: string;
}

/** One author's way to draw the line between social media and social networking. Plain data. */
export interface Rubric {
  readonly id: string;
  /** Changes with every change of the data below. */
  readonly version: string;
  readonly title: string;
  /** Who draws the line this way. */
  readonly source: string;
  /** What the source argues, in our own words. */
  readonly argues: string;
  /** Does it judge what a platform is, or how it is used? */
  readonly judges: "platform" | "use";
  readonly dimensions: readonly WeightedDimension[];
  readonly groups?: readonly Group[];
  /** Shown leans at or below `media` are Social media, at or above `networking` Social networking. */
  readonly cutOffs: { readonly media: number; readonly networking: number };
  /** Rows with less coverage (0..1) are Insufficient evidence. */
  readonly coverageFloor: number;
  /** Rows to which less of the weight (0..1) applies are Insufficient evidence. */
  readonly applicableFloor: number;
  /** A row with this value is of this type, whatever its lean. */
  readonly gate?: Gate;
  /** Where it contradicts itself or another rubric. */
  readonly contradictions?: readonly string[];
}
