import { oncePer } from "../once-per.ts";
import type { Plan } from "./plan.ts";

/** So many sentences of one plan are kept; then it begins anew. */
export const mostKept = 5_000;

/** What the code of a sentence stands for. */
export const kinds = { reason: 0, featureFlip: 1, weightFlip: 2, gateFlip: 3 } as const;

export type SentenceKind = (typeof kinds)[keyof typeof kinds];

/**
 * Sentences that follow from a plan alone, kept from table to table as far as they were needed. Each has a number, and is found by
 * the codes that it stands for: codes are whole numbers from -1 on.
 */
export class SentenceBook {
  /** By number. */
  readonly sentences: string[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly numbersOfTexts = new Map<string, number>();

  get isFull(): boolean {
    return this.numbers.size >= mostKept;
  }

  /** The number of a code's sentence, or undefined where it is still to be written. */
  find(kind: SentenceKind, code: number): number | undefined {
    return this.numbers.get(keyOf(kind, code));
  }

  /** Takes a code's sentence in, unless the book is full, and gives its number. */
  add(kind: SentenceKind, code: number, sentence: string): number | undefined {
    if (this.isFull) return undefined;
    const number = this.numberOf(sentence) ?? this.sentences.push(sentence) - 1;
    // Being looked up has put the sentence in one piece; see `inOnePiece`.
    this.numbersOfTexts.set(sentence, number);
    this.numbers.set(keyOf(kind, code), number);
    return number;
  }

  /** The number of a sentence that the book has for some code. */
  numberOf(sentence: string): number | undefined {
    return this.numbersOfTexts.get(sentence);
  }
}

const keyOf = (kind: SentenceKind, code: number): number => 4 * (code + 1) + kind;

const shelves = oncePer((_: Plan) => ({ book: new SentenceBook() }));

/** The book of a plan, with room in it. */
export function sentenceBookOf(plan: Plan): SentenceBook {
  const shelf = shelves(plan);
  if (shelf.book.isFull) shelf.book = new SentenceBook();
  return shelf.book;
}
