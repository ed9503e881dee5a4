import type { Catalogue, Entry } from "../catalogue/catalogue.ts";
import { type Cell, isBlank } from "../cells/cell.ts";
import { formatAmount } from "../cells/parse-number.ts";
import { features } from "../features/index.ts";
import type { FeatureColumns } from "../scoring/columns.ts";
import type { ColumnPositions } from "./columns.ts";
import { createFeatureReader } from "./feature-reader.ts";
import { createRowIdentifier } from "./identify-row.ts";

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

const blank: RowState = { kind: "blank" };

/**
 * Reads rows by the positions of their columns. A blank feature takes the catalogue's value where the platform is
 * known, else it is unknown. A row that is wrong gets a problem; the others do not notice.
 */
export function readTable(
  positions: ColumnPositions,
  columnCount: number,
  rows: readonly unknown[],
  catalogue: Catalogue,
  judges: "platform" | "use",
): ReadTable {
  const readers = features.map((feature) => createFeatureReader(feature, rows.length));
  const identify = createRowIdentifier(positions, catalogue, judges);

  const readRow = (row: unknown, index: number): RowState => {
    const shapeProblem = checkShape(row, columnCount) ?? checkLengths(row as readonly Cell[], positions);
    if (shapeProblem !== undefined) return { kind: "problem", message: shapeProblem };
    const cells = row as readonly Cell[];
    const messages: string[] = [];
    let described = false;
    positions.features.forEach((position, feature) => {
      const cell = position === undefined ? null : cells[position];
      if (cell === undefined || isBlank(cell)) return;
      described = true;
      const problem = readers[feature]?.take(index, cell);
      if (problem) messages.push(problem.message);
    });
    const identity = identify(cells, described);
    if (identity.kind === "problem") messages.unshift(identity.message);
    if (messages.length > 0) return { kind: "problem", message: messages.join(" ") };
    if (identity.kind !== "ready")
      return described
        ? { kind: "ready", entry: undefined, notes: [], isBareName: false, isWholeOfUse: false }
        : blank;
    fillFromEntry(identity.entry, cells, index);
    return identity;
  };

  const fillFromEntry = (entry: Entry | undefined, cells: readonly Cell[], index: number): void => {
    entry?.values.forEach((value, feature) => {
      const position = positions.features[feature];
      if (!isBlank(value) && (position === undefined || isBlank(cells[position])))
        readers[feature]?.take(index, value);
    });
  };

  const states = rows.map(readRow);
  return { states, features: { count: rows.length, columns: readers.map((reader) => reader.finish()) } };
}

/** Names and values are short; a longer text would cost more than it could ever say. */
const mostCharacters = 500;

function checkLengths(cells: readonly Cell[], positions: ColumnPositions): string | undefined {
  for (const { id, position } of positions.known) {
    const cell = cells[position];
    if (typeof cell === "string" && cell.length > mostCharacters) {
      return `${id}: the cell has ${formatAmount(cell.length)} characters; write at most ${mostCharacters}.`;
    }
  }
  return undefined;
}

function checkShape(row: unknown, columnCount: number): string | undefined {
  if (!Array.isArray(row))
    return "The row is not a list of cells. Send one list a row, in the order of the columns.";
  if (row.length > columnCount)
    return `The row has ${row.length} cells, but there are ${columnCount} columns.`;
  const odd = row.findIndex((cell) => cell !== null && cell !== undefined && typeof cell === "object");
  if (odd >= 0) return `Cell ${odd + 1} is a list or an object. Send text, a number, true, false or null.`;
  return undefined;
}
