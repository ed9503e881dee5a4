import type { Feature, OrdinalFeature } from "../features/feature.ts";
import { oncePer } from "../once-per.ts";
import { type FeatureCell, notApplicableCell, unknownCell } from "./cell.ts";
import { type CodedCells, codeCells } from "./coded-cells.ts";
import { levelSpan } from "./parse-feature-cell.ts";
import { WordCodes } from "./word-codes.ts";

/** Code of a cell that says `unknown`, in every feature. */
export const unknownCode = 0;
/** Code of a cell that does not apply. */
const notApplicableCode = 1;
/** Code of a feature's first value; the others follow in their order, then the spans of several values. */
const firstValueCode = 2;

/** The cells that a feature can always have, by codes that are the same in every table. */
export interface Vocabulary {
  /** All there can ever be, for a feature with ordered values; a number's amounts come on top. */
  readonly known: CodedCells;
  /** Codes of what tables write for them, as far as it was met. */
  readonly codeOfWriting: WordCodes;
  /** Codes by the text of a cell once read. */
  readonly codeOfText: ReadonlyMap<string, number>;
}

/** The vocabulary of a feature; put together at the first call. */
export const vocabularyOf = oncePer((feature: Feature): Vocabulary => {
  const values = feature.kind === "ordinal" ? valuesAndSpans(feature) : [];
  const known = codeCells([unknownCell, notApplicableCell, ...values]);
  const codeOfWriting = new WordCodes();
  codeOfWriting.add(unknownCell.text, unknownCode);
  codeOfWriting.add(notApplicableCell.text, notApplicableCode);
  if (feature.kind === "ordinal")
    feature.levels.forEach(({ value }, i) => {
      codeOfWriting.add(value, firstValueCode + i);
    });
  const codeOfText = new Map(known.cells.map(({ text }, code) => [text, code]));
  return { known, codeOfWriting, codeOfText };
});

function valuesAndSpans(feature: OrdinalFeature): FeatureCell[] {
  const { levels } = feature;
  const values = levels.map((_, i) => levelSpan(feature, i, i));
  const spans = levels.flatMap((_, first) =>
    levels.slice(first + 1).map((_, width) => levelSpan(feature, first, first + 1 + width)),
  );
  return [...values, ...spans];
}
