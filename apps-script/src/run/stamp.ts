import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Cell } from "../../../shared/cells/cell.ts";

const bytesKept = 8;

/** What a row's results depend on. */
export interface Basis {
  /** Rubric as id@version. */
  readonly rubric: string;
  readonly coreVersion: string;
  /** Ids of the columns that are written. */
  readonly columns: readonly string[];
}

/** A row's stamp: a hash of what went in, and one of what was written beside it. */
export interface Stamp {
  readonly inputs: string;
  readonly outputs: string;
}

/** Hash of a row's filled-in cells under a basis. Moving columns does not change it. */
export function hashInputs(basis: Basis, cells: ReadonlyMap<string, Cell>): string {
  return hash([basis.rubric, basis.coreVersion, [...basis.columns].sort(), filledIn(cells)]);
}

/** Hash of the written cells of a row, whatever their order; blank cells do not count. */
export const hashOutputs = (cells: ReadonlyMap<string, Cell>): string => hash(filledIn(cells));

const filledIn = (cells: ReadonlyMap<string, Cell>): [string, Cell][] =>
  [...cells].filter(([, cell]) => cell !== null && cell !== "").sort(([a], [b]) => (a < b ? -1 : 1));

export const formatStamp = ({ inputs, outputs }: Stamp): string => `${inputs}.${outputs}`;

/** The stamp that a cell holds, or undefined when it holds none. */
export function parseStamp(cell: Cell | undefined): Stamp | undefined {
  const match = /^([0-9a-f]{16})\.([0-9a-f]{16})$/.exec(String(cell ?? ""));
  return match?.[1] && match[2] ? { inputs: match[1], outputs: match[2] } : undefined;
}

function hash(value: unknown): string {
  const text = JSON.stringify(value);
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 255;
    bytes[2 * i + 1] = unit >> 8;
  }
  return bytesToHex(sha256(bytes).slice(0, bytesKept));
}
