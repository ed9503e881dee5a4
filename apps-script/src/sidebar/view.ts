/** What the add-on tells its sidebar: plain data, which both sides know. */

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

/** A row on the map of broadcast strength against connect strength. */
export interface MapPoint {
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly name: string;
  /** In the words of the sheet. */
  readonly type: string;
  /** -100 (media) .. +100 (networking). */
  readonly lean: number;
  /** Both 0..100, and at most 100 together. */
  readonly mediaSupport: number;
  readonly networkingSupport: number;
}

export interface SheetMap {
  readonly points: readonly MapPoint[];
  /** Rows that the map does not show: nothing is known of them, they are wrong, or there are too many. */
  readonly notShown: number;
  /** Leans at or below `media` are Social media, at or above `networking` Social networking. */
  readonly cutOffs: { readonly media: number; readonly networking: number };
}

/** A definition to choose, with who draws the line this way. */
export interface Definition {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly argues: string;
}

/** What the sidebar shows of the active sheet. */
export type SheetView = {
  readonly definitions: readonly Definition[];
  /** Id of the document's own choice. */
  readonly chosen: string;
  readonly worker: "set" | "none";
} & (
  | {
      readonly kind: "found";
      readonly found: FoundChannels;
      readonly map: SheetMap;
      /** Does the sheet have result columns already? */
      readonly hasResults: boolean;
    }
  /** There is nothing to score, with a sentence that says what to do. */
  | { readonly kind: "nothing"; readonly message: string }
);
