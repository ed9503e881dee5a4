import type { Assessment } from "./assess.ts";

const hybridNotes = {
  both: "it both broadcasts and connects",
  middle: "it stands in the middle, with little that speaks for either side",
  "mildly media": "it leans mildly towards media",
  "mildly networking": "it leans mildly towards networking",
} as const;

/** What else a reader should know of a row's type. `missing` names the features to fill in first. */
export function notesOn(assessment: Assessment, missing: () => readonly string[]): string[] {
  const notes: string[] = assessment.hybridKind ? [hybridNotes[assessment.hybridKind]] : [];
  if (assessment.commonerType) {
    notes.push(`with other plausible weights and values, ${assessment.commonerType} is commoner`);
  }
  if (assessment.type !== "Insufficient evidence") return notes;
  if (assessment.appliesTooLittle) return [...notes, "too little of the definition applies to it"];
  return [...notes, `not enough known, fill in first: ${missing().join(", ")}`];
}
