import type { Cell } from "../../../shared/cells/cell.ts";
import { hash } from "../hash.ts";

/** Id of the hidden column that holds the stamps. */
export const stampColumn = "stamp";

/** Hexadecimal digits that are kept of a hash: of a row's inputs, of a column's id, of a written cell. */
const digits = { inputs: 16, column: 5, cell: 7 };

/** What a row's results depend on besides its cells. */
export interface StampBasis {
  /** Rubric as id@version. */
  readonly rubric: string;
  /** What tells it from another one of that name; nothing where it is built in. */
  readonly content: readonly string[];
  /** Ids of the columns that are written. */
  readonly columns: readonly string[];
}

/** What else the add-on remembers of a row. */
export interface StampFlags {
  /** The row got a problem instead of a type. */
  readonly isFailed: boolean;
  /** A run over chosen rows is to score this one, whatever its inputs. */
  readonly isQueued: boolean;
  /** Results are being written in several blocks: cells may hold the old ones or the new ones. */
  readonly isPending: boolean;
}

/** What the hidden cell of a row says: what its results were computed from and with, and what was written beside it. */
export interface Stamp extends StampFlags {
  /** `""` where the row was never scored. */
  readonly inputs: string;
  readonly coreVersion: string;
  /** Hashes of what the add-on wrote, by hash of the column's id; blank cells have none, pending ones up to two. */
  readonly cells: ReadonlyMap<string, readonly string[]>;
}

/** The stamp of a row about which nothing is remembered yet. */
export const noStamp: Stamp = {
  inputs: "",
  coreVersion: "",
  isFailed: false,
  isQueued: false,
  isPending: false,
  cells: new Map(),
};

/** Hash of a row's filled-in cells under a basis. Moving columns does not change it. */
export function hashInputs(basis: StampBasis, cells: ReadonlyMap<string, Cell>): string {
  const filledIn = [...cells].filter(([, cell]) => !isBlankOutput(cell)).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash([basis.rubric, [...basis.columns].sort(), filledIn, ...basis.content], digits.inputs);
}

export const hashColumn = (id: string): string => hash(id, digits.column);

export const hashCell = (cell: Cell): string => hash(cell, digits.cell);

/** One hash for several, in their order. */
export const hashAll = (hashes: readonly string[]): string => hash(hashes, digits.inputs);

export const isBlankOutput = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || cell === "";

const letters: readonly [keyof StampFlags, string][] = [
  ["isFailed", "f"],
  ["isQueued", "q"],
  ["isPending", "p"],
];

/** As text: `inputs.coreVersion.flags.` and then column and cell hashes, one after the other. */
export function formatStamp(stamp: Stamp): string {
  const flags = letters.map(([flag, letter]) => (stamp[flag] ? letter : "")).join("");
  const pairs = [...stamp.cells].flatMap(([column, hashes]) => hashes.map((cell) => column + cell));
  return `${stamp.inputs}.${stamp.coreVersion}.${flags}.${pairs.join("")}`;
}

const pairPattern = new RegExp(`([0-9a-f]{${digits.column}})([0-9a-f]{${digits.cell}})`, "g");
const stampPattern = new RegExp(
  `^([0-9a-f]{${digits.inputs}}|)\\.([^.]*)\\.([fqp]*)\\.((?:[0-9a-f]{${digits.column + digits.cell}})*)$`,
);

/** The stamp that a cell holds, or undefined when it holds none. */
export function parseStamp(cell: Cell | undefined): Stamp | undefined {
  const match = stampPattern.exec(String(cell ?? ""));
  if (!match) return undefined;
  const [, inputs = "", coreVersion = "", flags = "", pairs = ""] = match;
  const cells = new Map<string, string[]>();
  for (const [, column = "", hashed = ""] of pairs.matchAll(pairPattern))
    cells.set(column, [...(cells.get(column) ?? []), hashed]);
  const has = (flag: keyof StampFlags) =>
    letters.some(([name, letter]) => name === flag && flags.includes(letter));
  return {
    inputs,
    coreVersion,
    isFailed: has("isFailed"),
    isQueued: has("isQueued"),
    isPending: has("isPending"),
    cells,
  };
}
