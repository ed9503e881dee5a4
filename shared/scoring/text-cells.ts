import type { FeatureColumns } from "./columns.ts";
import { createFlips } from "./flips.ts";
import type { Plan } from "./plan.ts";
import { createReasons, gateReasons, mostReasons } from "./reasons.ts";
import type { Scores } from "./score-rows.ts";
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
  const positions = new Map<string, number>();
  // Looking a sentence up also puts it in one piece; see `inOnePiece`.
  const positionOf = (sentence: string): number => {
    let position = positions.get(sentence);
    if (position === undefined) {
      position = texts.push(sentence) - 1;
      positions.set(sentence, position);
    }
    return position;
  };
  const positionsOf = (sentences: readonly string[]): readonly number[] =>
    sentences.length === 0 ? none : sentences.map(positionOf);

  const reasons = createReasons(plan, table, scores);
  const flips = createFlips(plan, table, scores);
  const ofReason = rememberByCode((code, row) => positionOf(reasons.sentence(row, code)));
  const ofGateFlip = rememberByCode((code) => positionOf(flips.gateSentence(code)));
  const ofFeatureFlip = rememberByCode((code) => positionOf(flips.featureSentence(code)));
  const ofWeightFlip = rememberByCode((code) => positionOf(flips.weightSentence(code)));

  const reasonAt = (row: number, i: number): number => ofReason(reasons.codes[i] as number, row);
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

/** Looks a code's position up once. */
function rememberByCode(look: (code: number, row: number) => number): (code: number, row: number) => number {
  const known = new Map<number, number>();
  return (code, row) => {
    let position = known.get(code);
    if (position === undefined) {
      position = look(code, row);
      known.set(code, position);
    }
    return position;
  };
}
