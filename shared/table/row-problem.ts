import { type Cell, isBlank } from "../cells/cell.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import { formatAmount } from "../cells/parse-number.ts";
import { features } from "../features/index.ts";
import { counted } from "../sentences.ts";
import type { ColumnPositions } from "./columns.ts";
import { isLong, isOdd, mostCharacters } from "./feature-reader.ts";
import type { RowIdentifier } from "./identify-row.ts";

/** Words what is wrong with a row that could not be read: its shape, or else its name and all of its cells. */
export function rowProblem(
  row: unknown,
  positions: ColumnPositions,
  columnCount: number,
  identifier: RowIdentifier,
): string {
  const ofShape = problemOfShape(row, columnCount) ?? problemOfLengths(row as readonly Cell[], positions);
  if (ofShape !== undefined) return ofShape;
  const cells = row as readonly Cell[];
  // A cell that cannot be read is filled in all the same.
  const identity = identifier.identify(cells, true);
  return [
    ...(identity.kind === "problem" ? [identity.message] : []),
    ...problemsOfCells(cells, positions),
  ].join(" ");
}

function problemsOfCells(cells: readonly Cell[], positions: ColumnPositions): string[] {
  return features.flatMap((feature, f) => {
    const position = positions.features[f];
    const cell = position === undefined ? null : cells[position];
    if (cell === undefined || isBlank(cell)) return [];
    const read = parseFeatureCell(feature, cell);
    return read.kind === "problem" ? [read.message] : [];
  });
}

function problemOfShape(row: unknown, columnCount: number): string | undefined {
  if (!Array.isArray(row))
    return "The row is not a list of cells. Send one list a row, in the order of the columns.";
  if (row.length > columnCount)
    return `The row has ${counted(row.length, "cell")}, but there ${columnCount === 1 ? "is 1 column" : `are ${columnCount} columns`}.`;
  const odd = row.findIndex(isOdd);
  if (odd >= 0) return `Cell ${odd + 1} is a list or an object. Send text, a number, true, false or null.`;
  return undefined;
}

function problemOfLengths(cells: readonly Cell[], { known }: ColumnPositions): string | undefined {
  for (const { id, position } of known) {
    const cell = cells[position];
    if (isLong(cell))
      return `${id}: the cell has ${formatAmount(cell.length)} characters; write at most ${mostCharacters}.`;
  }
  return undefined;
}
