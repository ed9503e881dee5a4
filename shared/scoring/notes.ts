import type { Assessment } from "./assess.ts";
import type { FeatureColumns } from "./columns.ts";
import { fillInFirst } from "./fill-in-first.ts";
import type { Plan } from "./plan.ts";

const hybridNotes = {
  both: "it both broadcasts and connects",
  middle: "it stands in the middle, with little that speaks for either side",
  "mildly media": "it leans mildly towards media",
  "mildly networking": "it leans mildly towards networking",
} as const;

const nothing: readonly string[] = [];

/** What else a reader should know of a row's type; where too little is known, which features to fill in first. */
export function notesOn(
  { type, hybridKind, commonerType, appliesTooLittle }: Assessment,
  plan: Plan,
  table: FeatureColumns,
  row: number,
): readonly string[] {
  if (hybridKind === undefined && commonerType === undefined && type !== "Insufficient evidence")
    return nothing;
  const notes: string[] = hybridKind ? [hybridNotes[hybridKind]] : [];
  if (commonerType) notes.push(`with other plausible weights and values, ${commonerType} is commoner`);
  if (type !== "Insufficient evidence") return notes;
  if (appliesTooLittle) return [...notes, "too little of the definition applies to it"];
  return [...notes, `not enough known, fill in first: ${fillInFirst(plan, table, row).join(", ")}`];
}
