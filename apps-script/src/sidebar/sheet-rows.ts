import type { FeatureCell } from "../../../shared/cells/cell.ts";

/** The features of rows as plain data: `shared/scoring/columns.ts` makes columns of them again. */
export interface SentFeatures {
  readonly count: number;
  /** By position in the list of features: each distinct cell once, and which of them each row has. */
  readonly columns: readonly {
    readonly cells: readonly FeatureCell[];
    readonly codes: readonly number[];
  }[];
}

/** A row of the sheet, read but not scored. */
export interface SentRow {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  /** Platform and use as they stand in the sheet. */
  readonly name: string;
  /** Why it gets no type, as a sentence that says what to do; null where it can be scored. */
  readonly problem: string | null;
  /** What a reader should know about how it was read. */
  readonly notes: readonly string[];
  /** The row names a use: a definition that judges platforms says nothing of it in a comparison. */
  readonly isWholeOfUse: boolean;
  readonly isSelected: boolean;
}

/** Rows with all that the scoring core needs, so that a page can score them itself under any rubric. */
export interface SheetRows {
  readonly rows: readonly SentRow[];
  /** For rubrics that judge the use, and for those that judge the platform; row for row. */
  readonly byUse: SentFeatures;
  readonly byPlatform: SentFeatures;
  /** Rows beyond the most that are sent. */
  readonly notSent: number;
}
