/**
 * How a platform is written down: one file each, every value with a note on where it can be checked.
 */
import type { FeatureId, features } from "../features/index.ts";

type Feature = (typeof features)[number];
type FeatureWithId<Id extends FeatureId> = Extract<Feature, { id: Id }>;

type Value<F> = F extends { kind: "ordinal"; levels: readonly { value: infer V extends string }[] }
  ? V | `${V}..${V}` | `${V}|${V}`
  : F extends { kind: "number" }
    ? number | `${number}..${number}`
    : string;

/** A value of a feature, or `unknown`, or `n/a`; a value may be partly known, as in a table: `a..b`, `x|y`. */
export type CatalogueValue<Id extends FeatureId> = Value<FeatureWithId<Id>> | "unknown" | "n/a";

/**
 * The value and where it can be checked: documentation by title, a study, or `judgement: ...`.
 * Notes are stripped from the bundles; the Worker serves them as static assets.
 */
export type Evidence<Id extends FeatureId> = readonly [value: CatalogueValue<Id>, note: string];

/** Features that one way of using a platform can change. */
export type UseFeatureId = Extract<Feature, { setBy: "use" }>["id"];

/** A description as of a date (a year or an ISO date). */
export interface DatedRow<Features> {
  readonly asOf: string;
  readonly features: Features;
}

export type PlatformFeatures = { readonly [Id in FeatureId]: Evidence<Id> };
export type UseFeatures = { readonly [Id in UseFeatureId]?: Evidence<Id> };

/** One way of using a platform. What it does not say is taken from its platform. */
export interface Use {
  /** As it follows the platform's name: `page`, `group`, `direct messages`. */
  readonly name: string;
  /** Other wordings after the platform's name: `fan page`. */
  readonly aliases?: readonly string[];
  /** Wordings that mean this use without the platform's name: `subreddit`, `IG Reels`. */
  readonly names?: readonly string[];
  /** When this use came to its end, where it did before its platform: a year or a date. */
  readonly closed?: string;
  /** Addresses with a path that mean this use: `facebook.com/groups`. */
  readonly addresses?: readonly string[];
  readonly rows: readonly DatedRow<UseFeatures>[];
}

export interface Platform {
  readonly name: string;
  /** Other names, former names, short forms, common wordings in marketers' sheets. */
  readonly aliases: readonly string[];
  /** Hosts, without `www.`: `facebook.com`. */
  readonly addresses: readonly string[];
  /** Oldest first. */
  readonly rows: readonly DatedRow<PlatformFeatures>[];
  readonly uses: readonly Use[];
}
