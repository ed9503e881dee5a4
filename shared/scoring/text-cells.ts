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
  private readonly gateSentences: readonly string[];
  private readonly reasonFinder: Reasons;
  private readonly flipFinder: Flips;

  constructor(plan: Plan, table: FeatureColumns, scores: Scores, texts: Texts) {
    this.plan = plan;
    this.texts = texts;
    this.gateType = plan.rubric.gate?.type;
    this.gateSentences = gateReasons(plan);
    this.reasonFinder = new Reasons(plan, table, scores);
    this.flipFinder = new Flips(plan, table, scores);
  }

  reasons(row: number, type: Type): readonly number[] {
    const first = type === this.gateType ? this.positionsOf(this.gateSentences) : none;
    const found = this.reasonFinder.find(row);
    const cell = found === mostReasons ? this.threeReasons(row) : this.fewReasons(row, found);
    return first.length > 0 ? [...first, ...cell] : cell;
  }

  flips(row: number, type: Type): readonly number[] {
    const { texts, flipFinder } = this;
    if (type === "Insufficient evidence") return none;
    if (type === "Not social")
      return [texts.positionOfCode(kinds.gateFlip, flipFinder.ofGate(row), row, this)];
    return [
      texts.positionOfCode(kinds.featureFlip, flipFinder.features.of(row, type), row, this),
      texts.positionOfCode(kinds.weightFlip, flipFinder.weights.of(row, type), row, this),
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
        return this.reasonFinder.sentence(code, row);
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
      ? this.positionsOf(this.reasonFinder.without(row))
      : Array.from({ length: found }, (_, i) => this.reasonAt(row, i));
  }

  private reasonAt(row: number, i: number): number {
    const { texts, reasonFinder } = this;
    const reason = reasonFinder.codes[i] as number;
    return reasonFinder.isFixed(reason)
      ? texts.positionOfCode(kinds.reason, reason, row, this)
      : texts.positionOf(reasonFinder.sentence(reason, row));
  }

  private positionsOf(sentences: readonly string[]): readonly number[] {
    return sentences.length === 0 ? none : sentences.map((sentence) => this.texts.positionOf(sentence));
  }
}
