import type { FeatureColumns } from "./columns.ts";
import { Flips, featureFlipSentence, gateFlipSentence, weightFlipSentence } from "./flips.ts";
import type { Plan } from "./plan.ts";
import { gateReasons, mostReasons, Reasons } from "./reasons.ts";
import type { Scores } from "./score-rows.ts";
import { kinds, type SentenceKind } from "./sentence-book.ts";
import type { SentenceWriter, Texts } from "./texts.ts";
import type { Type } from "./type.ts";

/** Shared by all rows that have nothing to say. */
const none: readonly number[] = [];

/**
 * Cells of a result that are sentences: positions in its texts. Most sentences come as codes, and are written when a code comes for the
 * first time.
 */
export class TextCells implements SentenceWriter {
  private readonly plan: Plan;
  private readonly texts: Texts;
  private readonly gateType: Type | undefined;
  private readonly ofGate: readonly string[];
  private readonly reasonsOf: Reasons;
  private readonly flipsOf: Flips;

  constructor(plan: Plan, table: FeatureColumns, scores: Scores, texts: Texts) {
    this.plan = plan;
    this.texts = texts;
    this.gateType = plan.rubric.gate?.type;
    this.ofGate = gateReasons(plan);
    this.reasonsOf = new Reasons(plan, table, scores);
    this.flipsOf = new Flips(plan, table, scores);
  }

  reasons(row: number, type: Type): readonly number[] {
    const first = type === this.gateType ? this.positionsOf(this.ofGate) : none;
    const found = this.reasonsOf.find(row);
    const cell = found === mostReasons ? this.threeReasons(row) : this.fewReasons(row, found);
    return first.length > 0 ? [...first, ...cell] : cell;
  }

  flips(row: number, type: Type): readonly number[] {
    const { texts, flipsOf } = this;
    if (type === "Insufficient evidence") return none;
    if (type === "Not social") return [texts.positionOfCode(kinds.gateFlip, flipsOf.ofGate(row), row, this)];
    return [
      texts.positionOfCode(kinds.featureFlip, flipsOf.ofFeature(row, type), row, this),
      texts.positionOfCode(kinds.weightFlip, flipsOf.ofWeight(row, type), row, this),
    ];
  }

  /** Of what reading the row, its uses and its assessment have to add. */
  notes(
    ofReading: readonly string[],
    ofUses: string | undefined,
    ofAssessment: readonly string[],
  ): readonly number[] {
    if (ofReading.length === 0 && ofUses === undefined) return this.positionsOf(ofAssessment);
    return this.positionsOf([...ofReading, ...(ofUses === undefined ? [] : [ofUses]), ...ofAssessment]);
  }

  write(kind: SentenceKind, code: number, row: number): string {
    switch (kind) {
      case kinds.reason:
        return this.reasonsOf.sentence(code, row);
      case kinds.featureFlip:
        return featureFlipSentence(this.plan, code);
      case kinds.weightFlip:
        return weightFlipSentence(this.plan, code);
      case kinds.gateFlip:
        return gateFlipSentence(this.plan, code);
    }
  }

  /** Written out, an array takes no more room than it needs; nearly all rows have three reasons. */
  private threeReasons(row: number): readonly number[] {
    return [this.reasonAt(row, 0), this.reasonAt(row, 1), this.reasonAt(row, 2)];
  }

  private fewReasons(row: number, found: number): readonly number[] {
    return found === 0
      ? this.positionsOf(this.reasonsOf.without(row))
      : Array.from({ length: found }, (_, i) => this.reasonAt(row, i));
  }

  private reasonAt(row: number, i: number): number {
    const { texts, reasonsOf } = this;
    const reason = reasonsOf.codes[i] as number;
    return reasonsOf.isFixed(reason)
      ? texts.positionOfCode(kinds.reason, reason, row, this)
      : texts.positionOf(reasonsOf.sentence(reason, row));
  }

  private positionsOf(sentences: readonly string[]): readonly number[] {
    return sentences.length === 0 ? none : sentences.map((sentence) => this.texts.positionOf(sentence));
  }
}
