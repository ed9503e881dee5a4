/** Leans of rows, unrounded, in their order. Whatever can be prepared once was, so that only the rows are paid for. */
export interface Peer {
  readonly name: string;
  readonly leans: () => Promise<readonly number[]> | readonly number[];
  /** Works them out so many times in one go, where the way to the tool is long. */
  readonly again?: (times: number) => Promise<void>;
  readonly stop?: () => Promise<void>;
}

/** A row as an object, by the ids of its features. */
export type PeerRow = Readonly<Record<string, string | number>>;

/** What each value of each feature adds to the lean: the whole of the weighted scoring, as a table. */
export type Points = ReadonlyMap<string, ReadonlyMap<string | number, number>>;
