import type { FeatureColumns } from "./columns.ts";
import { createFlips } from "./flips.ts";
import type { Plan } from "./plan.ts";
import { createReasons, gateReasons, mostReasons } from "./reasons.ts";
import type { Scores } from "./score-rows.ts";
import { kinds, mostKept, type SentenceKind, sentenceBookOf } from "./sentence-book.ts";
import type { Type } from "./type.ts";

/** Cells of a result that are sentences: each sentence stands once in `texts`, cells hold positions in there. */
export interface TextCells {
  readonly texts: readonly string[];
  reasons(row: number, type: Type): readonly number[];
  flips(row: number, type: Type): readonly number[];
  /** Of what reading the row, its uses and its assessment have to add. */
  notes(
    ofReading: readonly string[],
    ofUses: string | undefined,
    ofAssessment: readonly string[],
  ): readonly number[];
}

/** Shared by all rows that have nothing to say. */
const none: readonly number[] = [];

/** Text cells of a scored table. Most sentences come as codes, and are written when a code comes for the first time. */
export function createTextCells(plan: Plan, table: FeatureColumns, scores: Scores): TextCells {
  const { rubric } = plan;
  const ofGate = gateReasons(plan);
  const texts: string[] = [];
  const book = sentenceBookOf(plan);
  /** By number in the book; -1 until the sentence comes for the first time. */
  const positionsInBook = new Int32Array(mostKept).fill(-1);
  const ownPositions = new Map<string, number>();

  const positionInBook = (number: number): number => {
    if (positionsInBook[number] === -1) {
      const sentence = book.sentences[number] as string;
      positionsInBook[number] = ownPositions.get(sentence) ?? texts.push(sentence) - 1;
    }
    return positionsInBook[number] as number;
  };
  const positionOf = (sentence: string): number => {
    const number = book.numberOf(sentence);
    if (number !== undefined) return positionInBook(number);
    // Looking a sentence up also puts it in one piece; see `inOnePiece`.
    let position = ownPositions.get(sentence);
    if (position === undefined) {
      position = texts.push(sentence) - 1;
      ownPositions.set(sentence, position);
    }
    return position;
  };
  const inBook =
    (kind: SentenceKind, write: (code: number, row: number) => string) =>
    (code: number, row: number): number => {
      const known = book.find(kind, code);
      if (known !== undefined) return positionInBook(known);
      const sentence = write(code, row);
      const number = book.add(kind, code, sentence);
      return number === undefined ? positionOf(sentence) : positionInBook(number);
    };
  const positionsOf = (sentences: readonly string[]): readonly number[] =>
    sentences.length === 0 ? none : sentences.map(positionOf);

  const reasons = createReasons(plan, table, scores);
  const flips = createFlips(plan, table, scores);
  const ofFixedReason = inBook(kinds.reason, (code, row) => reasons.sentence(row, code));
  const ofGateFlip = inBook(kinds.gateFlip, (code) => flips.gateSentence(code));
  const ofFeatureFlip = inBook(kinds.featureFlip, (code) => flips.featureSentence(code));
  const ofWeightFlip = inBook(kinds.weightFlip, (code) => flips.weightSentence(code));

  const reasonAt = (row: number, i: number): number => {
    const code = reasons.codes[i] as number;
    return reasons.isFixed(code) ? ofFixedReason(code, row) : positionOf(reasons.sentence(row, code));
  };
  // Written out, an array takes no more room than it needs; nearly all rows have three reasons.
  const threeReasons = (row: number) => [reasonAt(row, 0), reasonAt(row, 1), reasonAt(row, 2)];
  const fewReasons = (row: number, found: number): readonly number[] =>
    found === 0
      ? positionsOf(reasons.without(row))
      : Array.from({ length: found }, (_, i) => reasonAt(row, i));

  return {
    texts,
    notes(ofReading, ofUses, ofAssessment) {
      if (ofReading.length === 0 && ofUses === undefined) return positionsOf(ofAssessment);
      return positionsOf([...ofReading, ...(ofUses === undefined ? [] : [ofUses]), ...ofAssessment]);
    },
    reasons(row, type) {
      const first = type === rubric.gate?.type ? positionsOf(ofGate) : none;
      const found = reasons.find(row);
      const cell = found === mostReasons ? threeReasons(row) : fewReasons(row, found);
      return first.length > 0 ? first.concat(cell) : cell;
    },
    flips(row, type) {
      if (type === "Insufficient evidence") return none;
      if (type === "Not social") return [ofGateFlip(flips.ofGate(row), row)];
      return [ofFeatureFlip(flips.ofFeature(row, type), row), ofWeightFlip(flips.ofWeight(row, type), row)];
    },
  };
}
