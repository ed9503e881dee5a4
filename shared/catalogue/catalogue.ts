import type { Cell } from "../cells/cell.ts";
import { lastDay } from "../cells/parse-date.ts";
import { quote } from "../cells/words.ts";
import { features } from "../features/index.ts";
import { oncePer } from "../once-per.ts";
import type { CompactPlatform, CompactRow, CompactUse } from "./compact.ts";
import { rowAsOf } from "./dated.ts";
import { indexNames, type Named } from "./name-index.ts";
import { suggestNames } from "./suggest.ts";

/** A platform, or one of its uses, as of a date. */
export interface Entry {
  readonly platform: string;
  readonly use: string | undefined;
  /** By position in the list of features. */
  readonly values: readonly Cell[];
  /** The platform's uses at that date, where no use is stated; else empty. */
  readonly uses: readonly Entry[];
  /** The platform itself, for a use. */
  readonly whole: Entry | undefined;
}

/** What the catalogue knows under a name. Notes say what a reader should know about the choice. */
export type Resolution =
  | { readonly kind: "entry"; readonly entry: Entry; readonly notes: readonly string[] }
  | { readonly kind: "unknown"; readonly suggestions: readonly string[] }
  | { readonly kind: "problem"; readonly message: string };

export interface NameQuery {
  readonly platform: string;
  /** Blank: what the platform's name says, if anything. */
  readonly use: string;
  /** A year or ISO date; undefined takes the latest row. */
  readonly asOf: string | undefined;
}

export interface Catalogue {
  readonly platforms: readonly CompactPlatform[];
  resolve(query: NameQuery): Resolution;
}

const closedFeature = features.findIndex((feature) => feature.id === "closed");

/** A catalogue over these platforms. */
export function createCatalogue(platforms: readonly CompactPlatform[]): Catalogue {
  let index: ReturnType<typeof indexNames> | undefined;
  // Many tables name nothing, and the first request of a fresh Worker should not wait for them.
  const namesOf = () => {
    index ??= indexNames(
      platforms,
      (platform) => closedOf(platform.rows[platform.rows.length - 1]) !== undefined,
    );
    return index;
  };
  return {
    platforms,
    resolve(query) {
      const names = namesOf();
      if (names.namesSeveral(query.platform)) {
        return {
          kind: "problem",
          message: `${quote(query.platform)} names several channels. Give each a row of its own.`,
        };
      }
      const named = names.find(query.platform);
      if (!named) return { kind: "unknown", suggestions: suggestNames(query.platform, names.suggestible) };
      if (query.use === "") return describe(named, query.asOf);
      const use = names.findUse(named.platform, query.use);
      const stated = named.use?.name ?? named.unknownUse;
      if (stated !== undefined && use !== named.use) {
        return {
          kind: "problem",
          message: `The platform ${quote(query.platform)} already says ${quote(stated)}, the use says ${quote(query.use)}. Keep one of them.`,
        };
      }
      return describe(
        use ? { platform: named.platform, use } : { platform: named.platform, unknownUse: query.use },
        query.asOf,
      );
    },
  };
}

function describe(named: Named, asOf: string | undefined): Resolution {
  const isUsual = asOf === undefined && named.unknownUse === undefined;
  if (!isUsual) return describeAsOf(named, asOf);
  return named.use ? usualOfUse(named.platform)(named.use) : usualOfPlatform(named.platform);
}

/** Most names are asked for as of now, under many spellings: each has one entry, so that what follows from it can be kept. */
const usualOfPlatform = oncePer((platform: CompactPlatform) => describeAsOf({ platform }, undefined));
const usualOfUse = oncePer((platform: CompactPlatform) =>
  oncePer((use: CompactUse) => describeAsOf({ platform, use }, undefined)),
);

function describeAsOf({ platform, use, unknownUse }: Named, asOf: string | undefined): Resolution {
  const ofPlatform = rowAsOf(platform.rows, asOf);
  if (!ofPlatform) return { kind: "unknown", suggestions: [] };
  const ofUse = use && rowAsOf(use.rows, asOf);
  const notes: string[] = [];
  const early = ofUse?.isEarly ? ofUse.row : ofPlatform.isEarly ? ofPlatform.row : undefined;
  if (early) notes.push(`the catalogue describes it from ${early.asOf} on, so it is scored as of then`);
  const closed = use?.closed ?? closedOf(ofPlatform.row);
  if (closed !== undefined && isOver(closed, asOf)) {
    notes.push(`closed ${closed.slice(0, 4)}, scored as it last was`);
  }
  if (unknownUse !== undefined) {
    notes.push(
      `the use ${quote(unknownUse)} is not in the catalogue, so ${platform.name}'s own values were taken`,
    );
  }
  const whole = platformEntry(platform, ofPlatform.row);
  if (use && ofUse) return { kind: "entry", entry: useEntry(whole, use, ofUse.row), notes };
  const uses = unknownUse === undefined ? usesAsOf(whole, platform.uses, asOf) : [];
  return { kind: "entry", entry: { ...whole, uses }, notes };
}

const platformEntry = (platform: CompactPlatform, { values }: CompactRow): Entry => ({
  platform: platform.name,
  use: undefined,
  values,
  uses: [],
  whole: undefined,
});

/** What a use does not say is its platform's, but for its own end. */
const useEntry = (whole: Entry, use: CompactUse, { values }: CompactRow): Entry => ({
  platform: whole.platform,
  use: use.name,
  values: whole.values.map((value, i) => (i === closedFeature ? use.closed : null) ?? values[i] ?? value),
  uses: [],
  whole,
});

/** Uses that there were at the date. */
function usesAsOf(whole: Entry, uses: readonly CompactUse[], asOf: string | undefined): Entry[] {
  return uses.flatMap((use) => {
    const found = rowAsOf(use.rows, asOf);
    const isGone = use.closed !== null && isOver(use.closed, asOf);
    return found && !found.isEarly && !isGone ? [useEntry(whole, use, found.row)] : [];
  });
}

/** Had something that closed then ended by that date? */
const isOver = (closed: string, asOf: string | undefined): boolean =>
  asOf === undefined || lastDay(asOf) >= closed;

function closedOf(row: CompactRow | undefined): string | undefined {
  const closed = row?.values[closedFeature];
  return closed === undefined || closed === null || closed === "n/a" || closed === "unknown"
    ? undefined
    : String(closed);
}
