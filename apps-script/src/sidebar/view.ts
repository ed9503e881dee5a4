/** What the add-on tells its sidebar of the active sheet: plain data, which both sides know. */
import type { SheetRows } from "./sheet-rows.ts";

/** A row that will get no type, with a sentence that says what to do. */
export interface RowToCheck {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly name: string;
  readonly message: string;
  /** Names that may have been meant, nearest first. */
  readonly suggestions: readonly string[];
}

/** What the table of a sheet holds. */
export interface FoundChannels {
  readonly channels: number;
  /** Letters of the column with the names, or null where rows are described by features alone. */
  readonly column: string | null;
  /** Rows whose name is in the catalogue. */
  readonly recognised: number;
  /** Rows with another name that the user's own columns describe. */
  readonly described: number;
  readonly toCheck: number;
  /** The first of the rows to check. */
  readonly listed: readonly RowToCheck[];
}

/** A column of the user's table and what it is read as. */
export interface FoundColumn {
  /** From 0. */
  readonly position: number;
  /** `"C"` */
  readonly letters: string;
  readonly header: string;
  /** `platform`, `use`, `asOf` or the id of a feature; null where the column is not read. */
  readonly reads: string | null;
  /** Did the header say so, or somebody who chose it in the sidebar? */
  readonly saidBy: "header" | "user";
  /** What the header resembles, where it is not read and nobody has chosen otherwise. */
  readonly resembles: string | null;
}

/** How many of the table's rows each kind of run would score. */
export interface RowCounts {
  /** Not yet scored under the chosen definition, or changed since. */
  readonly due: number;
  readonly selected: number;
  /** Rows in which the user changed what the add-on had written. */
  readonly edited: number;
  /** Rows that got a problem instead of a result. */
  readonly failed: number;
}

/** What the sidebar shows of the active sheet. */
export type SheetView = {
  readonly sheet: string;
  /** Id of the document's own choice of definition. */
  readonly chosen: string;
  /** `off`: a Worker is set, but the user has switched the network off. */
  readonly worker: "set" | "none" | "off";
} & (
  | {
      readonly kind: "found";
      readonly found: FoundChannels;
      readonly columns: readonly FoundColumn[];
      readonly counts: RowCounts;
      readonly rows: SheetRows;
      /** Does the sheet have result columns already? */
      readonly hasResults: boolean;
    }
  /** There is nothing to score, with a sentence that says what to do; with the columns of the fullest row as a header, to choose from. */
  | {
      readonly kind: "nothing";
      readonly message: string;
      readonly columns: readonly FoundColumn[];
      /** It is a plan that the add-on has written, which can be written anew. */
      readonly isPlan: boolean;
    }
);
