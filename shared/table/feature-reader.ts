import { type Cell, type FeatureCell, isBlank } from "../cells/cell.ts";
import { codeCells } from "../cells/coded-cells.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import { vocabularyOf } from "../cells/vocabulary.ts";
import type { Feature } from "../features/feature.ts";
import type { FeatureColumn } from "../scoring/columns.ts";

/** What a reader says of a cell that is not filled in. */
export const blankCode = -1;
/** What a reader says of a cell that cannot be read. */
export const unreadableCode = -2;

/** Names and values are short; a longer text would cost more than it could ever say. */
export const mostCharacters = 500;

export const isLong = (cell: unknown): cell is string =>
  typeof cell === "string" && cell.length > mostCharacters;

/** A list or an object, which no cell can be. */
export const isOdd = (cell: unknown): boolean => typeof cell === "object" && cell !== null;

/** Reads one feature's cells; each distinct cell is parsed once. */
export interface FeatureReader {
  /** The code of a cell from outside, or one of the two above. */
  codeOf(cell: unknown): number;
  /** The column in which each row has the cell of this code. */
  column(codes: Int32Array): FeatureColumn;
}

/** A reader for the cells of one table. */
export function createFeatureReader(feature: Feature): FeatureReader {
  const { known, codeOfWriting, codeOfText } = vocabularyOf(feature);
  /** Cells that only this table has. */
  const own: FeatureCell[] = [];
  const ownCodeOfWriting = new Map<unknown, number>();

  const read = (cell: unknown): number => {
    if (isBlank(cell as Cell)) return blankCode;
    if (isOdd(cell) || isLong(cell)) return unreadableCode;
    const parsed = parseFeatureCell(feature, cell as Cell);
    if (parsed.kind === "problem") return unreadableCode;
    const code = codeOfText.get(parsed.text);
    if (code === undefined) return known.cells.length + own.push(parsed) - 1;
    if (typeof cell === "string") codeOfWriting.add(cell, code);
    return code;
  };

  const learned = (cell: unknown): number => {
    let code = ownCodeOfWriting.get(cell);
    if (code === undefined) {
      code = read(cell);
      ownCodeOfWriting.set(cell, code);
    }
    return code;
  };

  return {
    codeOf(cell) {
      if (cell === null || cell === undefined || cell === "") return blankCode;
      return (typeof cell === "string" ? codeOfWriting.get(cell) : undefined) ?? learned(cell);
    },
    column: (codes) => ({
      ...(own.length === 0 ? known : codeCells([...known.cells, ...own])),
      codes,
    }),
  };
}
