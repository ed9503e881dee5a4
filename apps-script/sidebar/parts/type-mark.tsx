import type { Assessment } from "../../../shared/scoring/assess.ts";
import type { HybridKind, Type } from "../../../shared/scoring/type.ts";
import { typeInSheet } from "../../src/present/cells.ts";

/** A type as it is drawn: with the kind of a hybrid. */
export type Shown = Pick<Assessment, "type" | "hybridKind">;

/** Class of each type's colours, see look.css. */
const classes: Readonly<Record<Type, string>> = {
  "Social media": "media",
  "Social networking": "networking",
  Hybrid: "hybrid",
  "Not social": "not-social",
  "Insufficient evidence": "unknown",
};

export const typeClass = (type: Type): string => classes[type];

const diamond = "M0 -6 L6 0 L0 6 L-6 0 Z";

/** The shape of each type around 0,0, so that nobody depends on colours. */
const shapes: Readonly<Record<Type, string>> = {
  "Social media": "M-4 -5 L6 0 L-4 5 Z",
  "Social networking": "M-5 0 A5 5 0 1 1 5 0 A5 5 0 1 1 -5 0 Z",
  Hybrid: diamond,
  "Not social": "M-4 -4 L4 4 M4 -4 L-4 4",
  "Insufficient evidence": "M-4.5 0 A4.5 4.5 0 1 1 4.5 0 A4.5 4.5 0 1 1 -4.5 0 Z",
};

/** A hybrid is both, in the middle, or mildly one of the two: then the half on that side is filled. */
const hybridShapes: Readonly<Record<HybridKind, string>> = {
  both: diamond,
  middle: "M-4.5 -4.5 H4.5 V4.5 H-4.5 Z",
  "mildly media": "M0 -6 L0 6 L-6 0 Z",
  "mildly networking": "M0 -6 L6 0 L0 6 Z",
};

/** The mark of a type around 0,0 of a drawing. */
export function TypeMark({ type, hybridKind }: Shown) {
  const name = typeClass(type);
  const isMild = hybridKind === "mildly media" || hybridKind === "mildly networking";
  return (
    <>
      {isMild && <path class={`mark hollow ${name}`} d={diamond} />}
      <path class={`mark ${name}`} d={hybridKind ? hybridShapes[hybridKind] : shapes[type]} />
    </>
  );
}

/** `"Hybrid, mildly media"` */
export const typeWords = ({ type, hybridKind }: Shown): string =>
  hybridKind ? `Hybrid, ${hybridKind === "middle" ? "in the middle" : hybridKind}` : typeInSheet(type);

/** A type with its mark, on its tint. */
export function TypeLabel(shown: Shown) {
  return (
    <span class={`type ${typeClass(shown.type)}`}>
      <TypeIcon {...shown} />
      {typeWords(shown)}
    </span>
  );
}

export function TypeIcon(shown: Shown) {
  return (
    <svg class="icon" viewBox="-8 -8 16 16" aria-hidden="true">
      <TypeMark {...shown} />
    </svg>
  );
}
