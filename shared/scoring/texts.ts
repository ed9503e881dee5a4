import type { Plan } from "./plan.ts";
import { mostKept, type SentenceBook, type SentenceKind, sentenceBookOf } from "./sentence-book.ts";

/** Writes the sentence of a code that came in this row. */
export interface SentenceWriter {
  write(kind: SentenceKind, code: number, row: number): string;
}

/** The sentences of a result, each once; cells point to them by position. */
export class Texts {
  private readonly sentences: string[] = [];
  private readonly book: SentenceBook;
  /** By number in the book; -1 until the sentence comes for the first time. */
  private readonly positionsInBook = new Int32Array(mostKept).fill(-1);
  private readonly ownPositions = new Map<string, number>();

  /** Of a table that is scored under a plan: none so far. */
  constructor(plan: Plan) {
    this.book = sentenceBookOf(plan);
  }

  /** All of them so far, by position. */
  get list(): readonly string[] {
    return this.sentences;
  }

  positionOf(sentence: string): number {
    const number = this.book.numberOf(sentence);
    if (number !== undefined) return this.positionInBook(number);
    // Looking a sentence up also puts it in one piece; see `inOnePiece`.
    let position = this.ownPositions.get(sentence);
    if (position === undefined) {
      position = this.sentences.push(sentence) - 1;
      this.ownPositions.set(sentence, position);
    }
    return position;
  }

  /** The position of a code's sentence, which is written only if the plan's book does not have it yet. */
  positionOfCode(kind: SentenceKind, code: number, row: number, writer: SentenceWriter): number {
    const known = this.book.find(kind, code);
    if (known !== undefined) return this.positionInBook(known);
    const sentence = writer.write(kind, code, row);
    const number = this.book.add(kind, code, sentence);
    return number === undefined ? this.positionOf(sentence) : this.positionInBook(number);
  }

  private positionInBook(number: number): number {
    const { positionsInBook } = this;
    if (positionsInBook[number] === -1) {
      const sentence = this.book.sentences[number] as string;
      positionsInBook[number] = this.ownPositions.get(sentence) ?? this.sentences.push(sentence) - 1;
    }
    return positionsInBook[number] as number;
  }
}
