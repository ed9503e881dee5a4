import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { features } from "../features/index.ts";
import { int32Arrays } from "../scoring/arrays.ts";
import type { FeatureColumns } from "../scoring/columns.ts";
import type { ColumnPositions } from "./columns.ts";
import { blankCode, FeatureReader, isLong, isOdd, unreadableCode } from "./feature-reader.ts";
import { createRowIdentifier } from "./identify-row.ts";
import { createRowProblems } from "./row-problem.ts";

/** A row as read: nothing in it, something wrong with it, or ready to be scored. */
export type RowState =
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly message: string }
  | ReadyRow;

export interface ReadyRow {
  readonly kind: "ready";
  readonly entry: Entry | undefined;
  readonly notes: readonly string[];
  /** A known name and nothing else: no use stated, no feature filled in. */
  readonly isBareName: boolean;
  /** The row names a use, but its platform as a whole is judged. */
  readonly isWholeOfUse: boolean;
}

export interface ReadTable {
  readonly states: readonly RowState[];
  readonly features: FeatureColumns;
}

/** A row that says what it is like, but not what it is. */
const onlyDescribed: ReadyRow = {
  kind: "ready",
  entry: undefined,
  notes: [],
  isBareName: false,
  isWholeOfUse: false,
};

/** One feature while a table is read. */
interface FeatureInTable {
  /** Undefined where the table has no such column. */
  readonly position: number | undefined;
  readonly reader: FeatureReader;
  /** By row; unknown until a row says something else. */
  readonly codes: Int32Array;
}

/** Reads all rows of a table; see `createRowsReader`. */
export const readTable = (
  positions: ColumnPositions,
  columnCount: number,
  rows: readonly unknown[],
  catalogue: Catalogue,
  judges: "platform" | "use",
): ReadTable => createRowsReader(positions, columnCount, catalogue, judges)(rows);

/**
 * A reader of a table's rows, as many at a time as it is given, by the positions of their columns. A blank feature takes the catalogue's
 * value where the platform is known, else it is unknown. A row that is wrong gets a problem; the others do not notice.
 */
export function createRowsReader(
  positions: ColumnPositions,
  columnCount: number,
  catalogue: Catalogue,
  judges: "platform" | "use",
): (rows: readonly unknown[]) => ReadTable {
  const others = positionsOfOthers(positions, columnCount);
  const identity = [positions.platform, positions.use, positions.asOf].filter((at) => at !== undefined);
  const identify = createRowIdentifier(positions, catalogue, judges);
  const problemOf = createRowProblems(positions, columnCount, identify);

  return (rows) => {
    const nextCodes = int32Arrays(features.length, rows.length);
    const inTable = features.map(
      (feature, f): FeatureInTable => ({
        position: positions.features[f],
        reader: new FeatureReader(feature),
        codes: nextCodes(),
      }),
    );
    const sent = inTable.filter(({ position }) => position !== undefined);
    const fillFromEntry = createEntryFiller(inTable);

    const readRow = (row: unknown, index: number): RowState => {
      if (!Array.isArray(row) || row.length > columnCount) return problemOf(row);
      let isDescribed = false;
      let isReadable = true;
      for (let i = 0; i < sent.length; i++) {
        const { position, reader, codes } = sent[i] as FeatureInTable;
        const code = reader.codeOf(row[position as number]);
        if (code >= 0) codes[index] = code;
        if (code !== blankCode) isDescribed = true;
        if (code === unreadableCode) isReadable = false;
      }
      for (let i = 0; i < others.length; i++) if (isOdd(row[others[i] as number])) isReadable = false;
      for (let i = 0; i < identity.length; i++) if (isLong(row[identity[i] as number])) isReadable = false;
      if (!isReadable) return problemOf(row);
      const state = identify(row, isDescribed);
      if (state.kind === "blank" && isDescribed) return onlyDescribed;
      if (state.kind === "ready" && state.entry) fillFromEntry(state.entry, row, index);
      return state;
    };

    const states = rows.map(readRow);
    const columns = inTable.map(({ reader, codes }) => reader.column(codes));
    return { states, features: { count: rows.length, columns } };
  };
}

/** Where the columns stand that hold no feature. */
function positionsOfOthers({ features }: ColumnPositions, columnCount: number): number[] {
  const ofFeatures = new Set(features);
  return Array.from({ length: columnCount }, (_, position) => position).filter((at) => !ofFeatures.has(at));
}

/** Gives a row the values of a catalogue's entry where its own cells are blank. */
function createEntryFiller(inTable: readonly FeatureInTable[]) {
  const known = new Map<Entry, Int32Array>();

  const codesOf = (entry: Entry): Int32Array => {
    let codes = known.get(entry);
    if (!codes) {
      codes = Int32Array.from(inTable, ({ reader }, f) => reader.codeOf(entry.values[f]));
      known.set(entry, codes);
    }
    return codes;
  };

  return (entry: Entry, row: readonly unknown[], index: number): void => {
    const codes = codesOf(entry);
    for (let f = 0; f < inTable.length; f++) {
      const { position, reader, codes: ofRows } = inTable[f] as FeatureInTable;
      const isFilledIn = position !== undefined && reader.codeOf(row[position]) !== blankCode;
      const code = codes[f] as number;
      if (!isFilledIn && code >= 0) ofRows[index] = code;
    }
  };
}
