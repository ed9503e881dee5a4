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
  /** Ids of the columns that are written. */
  readonly columns: readonly string[];
}

/** What the hidden cell of a row says: what its results were computed from and with, and what was written beside it. */
export interface Stamp {
  readonly inputs: string;
  readonly coreVersion: string;
  /** Hash of the written cell by hash of the column's id; blank cells have none. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Hash of a row's filled-in cells under a basis. Moving columns does not change it. */
export function hashInputs(basis: StampBasis, cells: ReadonlyMap<string, Cell>): string {
  const filledIn = [...cells].filter(([, cell]) => !isBlankOutput(cell)).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash([basis.rubric, [...basis.columns].sort(), filledIn], digits.inputs);
}

export const hashColumn = (id: string): string => hash(id, digits.column);

export const hashCell = (cell: Cell): string => hash(cell, digits.cell);

export const isBlankOutput = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || cell === "";

/** As text: `inputs.coreVersion.` and then column and cell hashes, one after the other. */
export function formatStamp({ inputs, coreVersion, cells }: Stamp): string {
  return `${inputs}.${coreVersion}.${[...cells].map(([column, cell]) => column + cell).join("")}`;
}

const pairs = new RegExp(`([0-9a-f]{${digits.column}})([0-9a-f]{${digits.cell}})`, "g");
const whole = new RegExp(
  `^([0-9a-f]{${digits.inputs}})\\.([^.]+)\\.((?:[0-9a-f]{${digits.column + digits.cell}})*)$`,
);

/** The stamp that a cell holds, or undefined when it holds none. */
export function parseStamp(cell: Cell | undefined): Stamp | undefined {
  const match = whole.exec(String(cell ?? ""));
  if (!match) return undefined;
  const [, inputs = "", coreVersion = "", cells = ""] = match;
  const found: [string, string][] = [];
  for (const [, column = "", hashed = ""] of cells.matchAll(pairs)) found.push([column, hashed]);
  return { inputs, coreVersion, cells: new Map(found) };
}
