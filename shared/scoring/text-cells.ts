import type { FeatureColumns } from "./columns.ts";
import { createFlips } from "./flips.ts";
import type { Plan } from "./plan.ts";
import { createReasons, gateReasons, mostReasons } from "./reasons.ts";
import type { Scores } from "./score-rows.ts";
import { kinds } from "./sentence-book.ts";
import type { Texts } from "./texts.ts";
import type { Type } from "./type.ts";

/** Cells of a result that are sentences: positions in its texts. */
export interface TextCells {
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

/** Text cells of scored rows. Most sentences come as codes, and are written when a code comes for the first time. */
export function createTextCells(plan: Plan, table: FeatureColumns, scores: Scores, texts: Texts): TextCells {
  const { rubric } = plan;
  const ofGate = gateReasons(plan);
  const reasons = createReasons(plan, table, scores);
  const flips = createFlips(plan, table, scores);

  const positionsOf = (sentences: readonly string[]): readonly number[] =>
    sentences.length === 0 ? none : sentences.map(texts.positionOf);

  const reasonAt = (row: number, i: number): number => {
    const reason = reasons.codes[i] as number;
    return reasons.isFixed(reason)
      ? texts.positionOfCode(kinds.reason, reason, reasons.sentence, row)
      : texts.positionOf(reasons.sentence(reason, row));
  };
  // Written out, an array takes no more room than it needs; nearly all rows have three reasons.
  const threeReasons = (row: number) => [reasonAt(row, 0), reasonAt(row, 1), reasonAt(row, 2)];
  const fewReasons = (row: number, found: number): readonly number[] =>
    found === 0
      ? positionsOf(reasons.without(row))
      : Array.from({ length: found }, (_, i) => reasonAt(row, i));

  return {
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
      if (type === "Not social")
        return [texts.positionOfCode(kinds.gateFlip, flips.ofGate(row), flips.gateSentence, row)];
      const ofFeature = texts.positionOfCode(
        kinds.featureFlip,
        flips.ofFeature(row, type),
        flips.featureSentence,
        row,
      );
      const ofWeight = texts.positionOfCode(
        kinds.weightFlip,
        flips.ofWeight(row, type),
        flips.weightSentence,
        row,
      );
      return [ofFeature, ofWeight];
    },
  };
}
