import { type Cell, type FeatureCell, isBlank } from "../cells/cell.ts";
import { codeCells } from "../cells/coded-cells.ts";
import { parseFeatureCell } from "../cells/parse-feature-cell.ts";
import { type Vocabulary, vocabularyOf } from "../cells/vocabulary.ts";
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

/** Reads one feature's cells of one table; each distinct cell is parsed once. */
export class FeatureReader {
  private readonly feature: Feature;
  private readonly vocabulary: Vocabulary;
  /** Cells that only this table has. */
  private readonly own: FeatureCell[] = [];
  private readonly learned = new Map<unknown, number>();

  constructor(feature: Feature) {
    this.feature = feature;
    this.vocabulary = vocabularyOf(feature);
  }

  /** The code of a cell from outside, or one of the two above. */
  codeOf(cell: unknown): number {
    if (cell === null || cell === undefined || cell === "") return blankCode;
    if (typeof cell === "string") {
      const code = this.vocabulary.codeOfWriting.get(cell);
      if (code !== undefined) return code;
    }
    return this.learned.get(cell) ?? this.learn(cell);
  }

  /** The column in which each row has the cell of this code. */
  column(codes: Int32Array): FeatureColumn {
    const { known } = this.vocabulary;
    return { ...(this.own.length === 0 ? known : codeCells([...known.cells, ...this.own])), codes };
  }

  private learn(cell: unknown): number {
    const code = this.read(cell);
    this.learned.set(cell, code);
    return code;
  }

  private read(cell: unknown): number {
    if (isBlank(cell as Cell)) return blankCode;
    if (isOdd(cell) || isLong(cell)) return unreadableCode;
    const parsed = parseFeatureCell(this.feature, cell as Cell);
    if (parsed.kind === "problem") return unreadableCode;
    const { known, codeOfText, codeOfWriting } = this.vocabulary;
    // No vocabulary has amounts.
    const isAmount = parsed.kind === "value" && parsed.amounts !== undefined;
    const code = isAmount ? undefined : codeOfText.get(parsed.text);
    if (code === undefined) return known.cells.length + this.own.push(parsed) - 1;
    if (typeof cell === "string") codeOfWriting.add(cell, code);
    return code;
  }
}
