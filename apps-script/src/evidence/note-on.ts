import type { Entry } from "../../../shared/catalogue/catalogue.ts";
import { rowAsOf } from "../../../shared/catalogue/dated.ts";
import { features } from "../../../shared/features/index.ts";
import type { RowValue } from "../sidebar/answers.ts";
import type { Evidence, EvidenceRow } from "./check-evidence.ts";

const judgement = /^judgement:\s*/i;

/**
 * The note on an entry's value: that of the use where it has a value of its own, else the platform's, each as of the
 * date. Undefined where the evidence has another value than the entry, as when the Worker has another catalogue.
 */
export function noteOn(
  { rows, uses }: Evidence,
  entry: Entry,
  feature: string,
  asOf: string | undefined,
): Pick<RowValue, "note" | "asOf" | "isJudgement"> | undefined {
  const use = uses.find(({ name }) => name === entry.use);
  const dated = [use?.rows, rows].flatMap((each): EvidenceRow[] => {
    const found = rowAsOf(each ?? [], asOf);
    return found ? [found.row] : [];
  });
  const row = dated.find((each) => each.features[feature] !== undefined);
  const [value, note] = row?.features[feature] ?? [];
  const used = entry.values[features.findIndex(({ id }) => id === feature)];
  if (!row || note === undefined || String(value) !== String(used)) return undefined;
  return { note: note.replace(judgement, ""), asOf: row.asOf, isJudgement: judgement.test(note) };
}
