import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { features } from "../features/index.ts";
import { int32Arrays } from "../scoring/arrays.ts";
import type { FeatureColumns } from "../scoring/columns.ts";
import type { ColumnPositions } from "./columns.ts";
import { blankCode, FeatureReader, isLong, isOdd, unreadableCode } from "./feature-reader.ts";
import { RowIdentifier } from "./identify-row.ts";
import { rowProblem } from "./row-problem.ts";

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

/** Reads all rows of a table; see `RowsReader`. */
export const readTable = (
  positions: ColumnPositions,
  columnCount: number,
  rows: readonly unknown[],
  catalogue: Catalogue,
  judges: "platform" | "use",
): ReadTable => new RowsReader(positions, columnCount, catalogue, judges).read(rows);

/**
 * A reader of a table's rows, as many at a time as it is given, by the positions of their columns. A blank feature takes the catalogue's
 * value where the platform is known, else it is unknown. A row that is wrong gets a problem; the others do not notice.
 */
export class RowsReader {
  private readonly positions: ColumnPositions;
  private readonly columnCount: number;
  /** Where the columns stand that hold no feature, and those that say what a row is about. */
  private readonly others: readonly number[];
  private readonly identity: readonly number[];
  private readonly identifier: RowIdentifier;

  constructor(
    positions: ColumnPositions,
    columnCount: number,
    catalogue: Catalogue,
    judges: "platform" | "use",
  ) {
    this.positions = positions;
    this.columnCount = columnCount;
    this.others = positionsOfOthers(positions, columnCount);
    this.identity = [positions.platform, positions.use, positions.asOf].filter((at) => at !== undefined);
    this.identifier = new RowIdentifier(positions, catalogue, judges);
  }

  read(rows: readonly unknown[]): ReadTable {
    const nextCodes = int32Arrays(features.length, rows.length);
    const inTable = features.map(
      (feature, f): FeatureInTable => ({
        position: this.positions.features[f],
        reader: new FeatureReader(feature),
        codes: nextCodes(),
      }),
    );
    const sent = inTable.filter(({ position }) => position !== undefined);
    const filler = new EntryFiller(inTable);
    const states: RowState[] = [];
    for (let index = 0; index < rows.length; index++)
      states.push(this.readRow(rows[index], index, sent, filler));
    const columns = inTable.map(({ reader, codes }) => reader.column(codes));
    return { states, features: { count: rows.length, columns } };
  }

  private readRow(
    row: unknown,
    index: number,
    sent: readonly FeatureInTable[],
    filler: EntryFiller,
  ): RowState {
    if (!Array.isArray(row) || row.length > this.columnCount) return this.problemOf(row);
    let isDescribed = false;
    let isReadable = true;
    for (let i = 0; i < sent.length; i++) {
      const { position, reader, codes } = sent[i] as FeatureInTable;
      const code = reader.codeOf(row[position as number]);
      if (code >= 0) codes[index] = code;
      if (code !== blankCode) isDescribed = true;
      if (code === unreadableCode) isReadable = false;
    }
    const { others, identity } = this;
    for (let i = 0; i < others.length; i++) if (isOdd(row[others[i] as number])) isReadable = false;
    for (let i = 0; i < identity.length; i++) if (isLong(row[identity[i] as number])) isReadable = false;
    if (!isReadable) return this.problemOf(row);
    const state = this.identifier.identify(row, isDescribed);
    if (state.kind === "blank" && isDescribed) return onlyDescribed;
    if (state.kind === "ready" && state.entry) filler.fill(state.entry, row, index);
    return state;
  }

  private problemOf(row: unknown): RowState {
    return { kind: "problem", message: rowProblem(row, this.positions, this.columnCount, this.identifier) };
  }
}

function positionsOfOthers({ features }: ColumnPositions, columnCount: number): number[] {
  const ofFeatures = new Set(features);
  return Array.from({ length: columnCount }, (_, position) => position).filter((at) => !ofFeatures.has(at));
}

/** Gives a row the values of a catalogue's entry where its own cells are blank. */
class EntryFiller {
  private readonly inTable: readonly FeatureInTable[];
  private readonly known = new Map<Entry, Int32Array>();

  constructor(inTable: readonly FeatureInTable[]) {
    this.inTable = inTable;
  }

  fill(entry: Entry, row: readonly unknown[], index: number): void {
    const codes = this.codesOf(entry);
    for (let f = 0; f < codes.length; f++) {
      const { position, reader, codes: ofRows } = this.inTable[f] as FeatureInTable;
      const isFilledIn = position !== undefined && reader.codeOf(row[position]) !== blankCode;
      const code = codes[f] as number;
      if (!isFilledIn && code >= 0) ofRows[index] = code;
    }
  }

  private codesOf(entry: Entry): Int32Array {
    let codes = this.known.get(entry);
    if (!codes) {
      codes = new Int32Array(this.inTable.length);
      for (let f = 0; f < codes.length; f++)
        codes[f] = (this.inTable[f] as FeatureInTable).reader.codeOf(entry.values[f]);
      this.known.set(entry, codes);
    }
    return codes;
  }
}
