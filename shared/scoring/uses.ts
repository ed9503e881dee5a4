import type { Entry } from "../catalogue/catalogue.ts";
import { unknownCode } from "../cells/vocabulary.ts";
import { features } from "../features/index.ts";
import { oncePer } from "../once-per.ts";
import { FeatureReader } from "../table/feature-reader.ts";
import { assessRows } from "./assess.ts";
import type { FeatureColumns } from "./columns.ts";
import type { Plan } from "./plan.ts";
import type { Type } from "./type.ts";

const shortType: Record<Type, string> = {
  "Social media": "media",
  "Social networking": "networking",
  Hybrid: "hybrid",
  "Not social": "not social",
  "Insufficient evidence": "not enough known",
};

interface UseType {
  readonly use: string;
  readonly type: Type;
}

/** The types that a platform's uses get under the plan. Empty where the rubric judges the platform itself. */
export const typesOfUses = (plan: Plan, entry: Entry): readonly UseType[] => typesUnder(plan)(entry);

const typesUnder = oncePer((plan: Plan) => oncePer((entry: Entry) => workOut(plan, entry)));

function workOut(plan: Plan, entry: Entry): UseType[] {
  if (plan.rubric.judges === "platform" || entry.uses.length === 0) return [];
  const { rows } = assessRows(plan, entryColumns(entry.uses));
  return entry.uses.flatMap(({ use }, i) => {
    const type = rows[i]?.type;
    return use === undefined || type === undefined || type === "Insufficient evidence" ? [] : [{ use, type }];
  });
}

/**
 * For a bare name: the uses that come out as another type than the platform, as in
 * `depends: page = media, group = networking`; undefined where none does.
 */
export function usesThatDiffer(uses: readonly UseType[], type: Type): string | undefined {
  const different = uses
    .filter((use) => use.type !== type)
    .map((use) => `${use.use} = ${shortType[use.type]}`);
  return different.length > 0 ? `depends: ${different.join(", ")}` : undefined;
}

/** Catalogue entries as a table of features. */
export function entryColumns(entries: readonly Entry[]): FeatureColumns {
  return {
    count: entries.length,
    columns: features.map((feature, f) => {
      const reader = new FeatureReader(feature);
      const codes = Int32Array.from(entries, ({ values }) => Math.max(unknownCode, reader.codeOf(values[f])));
      return reader.column(codes);
    }),
  };
}
