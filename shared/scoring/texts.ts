import type { Plan } from "./plan.ts";
import { mostKept, type SentenceKind, sentenceBookOf } from "./sentence-book.ts";

/** The sentences of a result, each once; cells point to them by position. */
export interface Texts {
  readonly list: readonly string[];
  positionOf(sentence: string): number;
  /** The position of a code's sentence, which is written, for the row where it came, only if the plan's book does not have it yet. */
  positionOfCode(
    kind: SentenceKind,
    code: number,
    write: (code: number, row: number) => string,
    row: number,
  ): number;
}

/** The sentences of a table that is scored under a plan, none so far. */
export function createTexts(plan: Plan): Texts {
  const list: string[] = [];
  const book = sentenceBookOf(plan);
  /** By number in the book; -1 until the sentence comes for the first time. */
  const positionsInBook = new Int32Array(mostKept).fill(-1);
  const ownPositions = new Map<string, number>();

  const positionInBook = (number: number): number => {
    if (positionsInBook[number] === -1) {
      const sentence = book.sentences[number] as string;
      positionsInBook[number] = ownPositions.get(sentence) ?? list.push(sentence) - 1;
    }
    return positionsInBook[number] as number;
  };
  const positionOf = (sentence: string): number => {
    const number = book.numberOf(sentence);
    if (number !== undefined) return positionInBook(number);
    // Looking a sentence up also puts it in one piece; see `inOnePiece`.
    let position = ownPositions.get(sentence);
    if (position === undefined) {
      position = list.push(sentence) - 1;
      ownPositions.set(sentence, position);
    }
    return position;
  };

  return {
    list,
    positionOf,
    positionOfCode(kind, code, write, row) {
      const known = book.find(kind, code);
      if (known !== undefined) return positionInBook(known);
      const sentence = write(code, row);
      const number = book.add(kind, code, sentence);
      return number === undefined ? positionOf(sentence) : positionInBook(number);
    },
  };
}
